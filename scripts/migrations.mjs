import { Logger, runMigrations } from "graphile-worker";
import { expected } from "./lifetime.mjs";
import { bin } from "./root.mjs";
import { run } from "./run.mjs";

const silent = new Logger(() => () => {});

/** Brings a database to the current schema: the product's tables, then the queue's. Made first if it is missing. */
export async function migrate(databaseUrl) {
  const quiet = { PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };
  const env = { ...process.env, ...quiet, DATABASE_URL: databaseUrl };
  const { code, output } = await run([bin.prisma, "migrate", "deploy"], { env });
  if (code !== 0) throw expected(`${output.trim()}\nThe migrations were not applied.`);
  await runMigrations({ connectionString: databaseUrl, logger: silent });
  return output.includes("No pending migrations") ? "up to date" : "applied";
}
