import { rmSync } from "node:fs";
import { buildWeb, isBuilt } from "../scripts/build-web.mjs";
import { createDatabase, databaseUrl, withClient } from "../scripts/database.mjs";
import { freePort } from "../scripts/ports.mjs";
import { inRoot } from "../scripts/root.mjs";
import { makeSecrets } from "../scripts/secrets.mjs";
import { startStack } from "../scripts/stack.mjs";
import { openTestDatabases } from "../scripts/testing/databases.mjs";

const folder = inRoot(".data/e2e");

/** What a developer has set for real servers must not reach a test. */
function cleared() {
  const ours = /^(META_|NEXTAUTH_|TOKEN_KEYS$|MEDIA_DIR$|WORKER_CONCURRENCY$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

/**
 * The product as it is deployed, for one run of the browser tests: the built web server, a worker, the sandbox and a
 * fresh database. The tests find the environment all of them share in `process.env`.
 */
export default async function start() {
  if (!isBuilt()) await buildWeb();
  rmSync(folder, { recursive: true, force: true });
  const databases = await openTestDatabases();
  const name = `${databases.names}e2e`;
  await withClient(databases.url, (client) => createDatabase(client, name, { template: databases.template }));
  const stack = await startStack({
    mode: "production",
    given: cleared(),
    databaseUrl: databaseUrl(databases.url, name),
    secrets: makeSecrets(),
    ports: { web: Number(process.env.E2E_PORT), sandbox: await freePort() },
    sandboxArgs: [],
    mediaDir: `${folder}/media`,
    logs: `${folder}/logs`,
    say: (program: string, line: string) => console.log(`${program} ${line}`),
  });
  Object.assign(process.env, stack.env, { NODE_ENV: "test" });
  return async () => {
    await stack.stop();
    await databases.release();
  };
}
