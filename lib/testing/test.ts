import { test as base } from "vitest";
import { createDb } from "@/lib/db";
import { copyDatabase } from "./database";
import { connect, makeMember } from "./member";

/** Tests on a real Postgres. A file has a database of its own; the tests in it share that one, so each makes its own rows. */
export const test = base
  .extend("databaseUrl", { scope: "file" }, async ({}, { onCleanup }) => {
    const { url, drop } = await copyDatabase();
    onCleanup(drop);
    // For what reads the environment instead of being given a database.
    process.env["DATABASE_URL"] = url;
    return url;
  })
  .extend("db", { scope: "file" }, async ({ databaseUrl }, { onCleanup }) => {
    const db = createDb(databaseUrl);
    onCleanup(() => db.$disconnect());
    return db;
  })
  /** An owner with a Meta login, in a workspace of the test's own. */
  .extend("ctx", async ({ db }) => {
    const ctx = await makeMember(db);
    await connect(ctx);
    return ctx;
  });
