import { crash } from "./drafts-crash";
import { race } from "./drafts-race";
import { ownDatabase } from "./own-database";

/** What must hold of drafts under many hands and under kill -9, through the built server and a durable Postgres. */
export async function run(): Promise<number> {
  const database = await ownDatabase();
  try {
    const raced = await race(database.url);
    console.log("");
    const crashed = await crash(database.url);
    return raced || crashed;
  } finally {
    await database.drop();
  }
}
