import { rmSync } from "node:fs";
import { createDatabase, databaseUrl, withClient } from "../scripts/database.mjs";
import { freePort } from "../scripts/ports.mjs";
import { inRoot } from "../scripts/root.mjs";
import { makeSecrets } from "../scripts/secrets.mjs";
import { startStack } from "../scripts/stack.mjs";
import { openTestDatabases } from "../scripts/testing/databases.mjs";

/** What a developer has set for real servers must not reach a test. */
function cleared() {
  const ours = /^(META_|NEXTAUTH_|TOKEN_KEYS$|MEDIA_DIR$|WORKER_CONCURRENCY$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

type Options = {
  /** Of its database and its folder. */
  name: string;
  port: number;
  /** Environment variables; where they name another Graph no sandbox is started. */
  given?: Record<string, string>;
};

/** The product as it is deployed: the built web server and a worker, with the sandbox and a fresh database. */
export async function startProduct({ name, port, given = {} }: Options) {
  const folder = inRoot(`.data/${name}`);
  rmSync(folder, { recursive: true, force: true });
  const databases = await openTestDatabases();
  const database = `${databases.names}${name}`;
  await withClient(databases.url, (client) =>
    createDatabase(client, database, { template: databases.template }),
  );
  const stack = await startStack({
    mode: "production",
    given: { ...cleared(), ...given },
    databaseUrl: databaseUrl(databases.url, database),
    secrets: makeSecrets(),
    ports: { web: port, sandbox: await freePort() },
    sandboxArgs: [],
    mediaDir: `${folder}/media`,
    logs: `${folder}/logs`,
    say: (program: string, line: string) => console.log(`${program} ${line}`),
  });
  const stop = async () => {
    await stack.stop();
    await databases.release();
  };
  return { url: stack.url, env: stack.env, stop };
}
