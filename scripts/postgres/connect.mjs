import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expected } from "../lifetime.mjs";
import { inRoot } from "../root.mjs";
import { hold } from "./lease.mjs";

const patienceMs = 60_000;
const longLog = 1_000_000;

/**
 * The embedded Postgres of a folder, started if nobody has it running. Returns the URL of its server without a database
 * name, and `release`, after which it stops unless others still use it. Without `durable` a power cut may lose data.
 */
export async function connectPostgres({ home, port, durable }) {
  mkdirSync(home, { recursive: true });
  const deadline = Date.now() + patienceMs;
  for (let keeper; Date.now() < deadline; await sleep(100)) {
    const held = await hold(home);
    if (held) {
      // A second keeper, started while the first was not ready, must not come up when the first has gone.
      if (keeper && keeper.pid !== held.pid) keeper.kill();
      return { port: held.port, url: urlOf(home, held.port), release: held.release };
    }
    if (keeper?.exitCode > 0) throw expected(`Postgres did not start.\n${lastLines(home)}`);
    if (!keeper || keeper.exitCode === 0) keeper = startKeeper(home, port, durable);
  }
  throw expected(`Postgres did not start within ${patienceMs / 1000} s.\n${lastLines(home)}`);
}

const logOf = (home) => path.join(home, "postgres.log");

const lastLines = (home) => readFileSync(logOf(home), "utf8").trim().split("\n").slice(-12).join("\n");

function urlOf(home, port) {
  const password = readFileSync(path.join(home, "password"), "utf8");
  return `postgresql://postgres:${password}@127.0.0.1:${port}/`;
}

function startKeeper(home, port, durable) {
  const size = statSync(logOf(home), { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(logOf(home), size > longLog ? "w" : "a", 0o600);
  const args = [
    inRoot("scripts/postgres/keeper.mjs"),
    home,
    String(port),
    durable ? "durable" : "throw-away",
  ];
  const child = spawn(process.execPath, args, { cwd: "/", detached: true, stdio: ["ignore", log, log] });
  closeSync(log);
  child.unref();
  return child;
}
