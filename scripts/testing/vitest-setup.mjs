import { openTestDatabases } from "./databases.mjs";

/** Runs once before the database tests; lib/testing/database.ts copies from what it provides. */
export default async function setup({ provide }) {
  const { url, template, names, release } = await openTestDatabases();
  provide("testDatabases", { url, template, names });
  return release;
}
