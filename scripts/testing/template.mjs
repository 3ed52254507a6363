import { createDatabase, databaseExists, databaseUrl, dropDatabase, withClient } from "../database.mjs";
import { fingerprint } from "../fingerprint.mjs";
import { migrate } from "../migrations.mjs";

const prefix = "heddle_template_";

/**
 * The name of a database with every migration applied, to be copied, never written to. It is made once for each state
 * of the migrations, under a lock, and gets its name only when complete.
 */
export async function ensureTemplate({ url, own }) {
  const sources = [
    "prisma/migrations",
    "node_modules/graphile-worker/package.json",
    "scripts/migrations.mjs",
  ];
  const name = prefix + fingerprint(sources).slice(0, 16);
  await withClient(url, async (client) => {
    if (await databaseExists(client, name)) return;
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [prefix]);
    if (await databaseExists(client, name)) return;
    if (own) await dropOthers(client);
    const unfinished = `${name}_unfinished`;
    await dropDatabase(client, unfinished);
    await createDatabase(client, unfinished);
    await migrate(databaseUrl(url, unfinished));
    await client.query(`ALTER DATABASE "${unfinished}" RENAME TO "${name}"`);
  });
  return name;
}

async function dropOthers(client) {
  const { rows } = await client.query("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", [
    prefix,
  ]);
  for (const { datname } of rows) await dropDatabase(client, datname);
}
