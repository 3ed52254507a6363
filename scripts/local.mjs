import { createHash } from "node:crypto";
import path from "node:path";
import { createDatabase, databaseExists, databaseUrl, withClient } from "./database.mjs";
import { beforeEnd, endOnSignals, expected, isEnding } from "./lifetime.mjs";
import { migrate } from "./migrations.mjs";
import { freePort, isFree } from "./ports.mjs";
import { connectPostgres } from "./postgres/connect.mjs";
import { inRoot, root } from "./root.mjs";
import { alreadyRunning, noteRunning } from "./running.mjs";
import { keptSecrets } from "./secrets.mjs";
import { startStack } from "./stack.mjs";

const data = inRoot(".data");
const logs = path.join(data, "logs");
const preferred = { web: 3000, sandbox: 3900, postgres: 54350 };

export function say(what, line) {
  if (!isEnding()) console.log(`${what.padEnd(10)}  ${line}`);
}

async function ownDatabase() {
  const server = await connectPostgres({
    home: path.join(data, "pg"),
    port: preferred.postgres,
    durable: true,
  });
  beforeEnd(server.release);
  await withClient(databaseUrl(server.url, "postgres"), async (client) => {
    if (!(await databaseExists(client, "heddle"))) await createDatabase(client, "heddle");
  });
  say("postgres", `on port ${server.port}`);
  return databaseUrl(server.url, "heddle");
}

async function choosePorts({ PORT }) {
  if (PORT && !(await isFree(Number(PORT)))) throw expected(`Port ${PORT} is taken. Set PORT to another.`);
  return {
    web: PORT ? Number(PORT) : await freePort(preferred.web),
    sandbox: await freePort(preferred.sandbox),
  };
}

/** The sandbox's world belongs to one database: what it created, that database remembers. */
function sandboxState({ DATABASE_URL }) {
  const suffix = DATABASE_URL
    ? `-${createHash("sha256").update(DATABASE_URL).digest("hex").slice(0, 8)}`
    : "";
  return path.join(data, `sandbox${suffix}.json`);
}

function announce({ url, sandboxUrl, env }, given) {
  const lines = {
    Open: url,
    "Sign in": sandboxUrl
      ? "Continue with Facebook, then choose one of the demo people. No account is needed."
      : "Continue with Facebook, as somebody the Meta app lets in.",
    Meta: sandboxUrl ? `the sandbox at ${sandboxUrl}; nothing leaves this machine` : env.META_GRAPH_URL,
    Data: given.DATABASE_URL ? "in the database of DATABASE_URL" : `${data} (delete it to start afresh)`,
    Logs: `${logs}/{web,worker${sandboxUrl ? ",sandbox" : ""}}.log`,
    Stop: "Ctrl-C",
  };
  const rows = Object.entries(lines).map(([name, value]) => `  ${name.padEnd(8)}  ${value}`);
  console.log(["", "Heddle is running.", "", ...rows, "", `ready ${url}`].join("\n"));
}

/** Everything on this machine, on one command: the database, `prepare`, the sandbox, web and worker, until stopped. */
export async function runLocally(mode, prepare = async () => {}) {
  process.chdir(root);
  endOnSignals(0);
  const given = process.env;
  const elsewhere = await alreadyRunning();
  if (elsewhere) throw expected(`Heddle already runs from this folder at ${elsewhere}. Stop it there first.`);

  const ports = await choosePorts(given);
  const url = given.DATABASE_URL || (await ownDatabase());
  say("migrations", await migrate(url));
  await prepare();
  const stack = await startStack({
    mode,
    given,
    databaseUrl: url,
    secrets: keptSecrets(path.join(data, "demo.json")),
    ports,
    sandboxArgs: ["--state", sandboxState(given), ...process.argv.slice(2)],
    mediaDir: path.join(data, "media"),
    logs,
    say,
  });
  beforeEnd(noteRunning(stack.url));
  announce(stack, given);
}
