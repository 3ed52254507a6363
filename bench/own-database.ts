import { randomBytes } from "node:crypto";
import path from "node:path";
import { createDatabase, databaseUrl, dropDatabase, withClient } from "../scripts/database.mjs";
import { migrate } from "../scripts/migrations.mjs";
import { connectPostgres } from "../scripts/postgres/connect.mjs";

/** A migrated database that is there for one bench. */
export async function ownDatabase() {
  const home = path.resolve(import.meta.dirname, "../.data/pg-bench");
  const server = await connectPostgres({ home, port: 54370, durable: true });
  const admin = databaseUrl(server.url, "postgres");
  const name = `bench_${randomBytes(4).toString("hex")}`;
  await withClient(admin, (client) => createDatabase(client, name));
  const url = databaseUrl(server.url, name);
  await migrate(url);
  const drop = async () => {
    await withClient(admin, (client) => dropDatabase(client, name));
    await server.release();
  };
  return { url, drop };
}
