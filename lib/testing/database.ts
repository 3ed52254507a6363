import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The server, the migrated database to copy, and how names of copies must begin. */
    testDatabases: { url: string; template: string; names: string };
  }
}

async function onServer(sql: string) {
  const client = new Client({ connectionString: inject("testDatabases").url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A migrated, empty database for one test file, and the way to drop it. */
export async function copyDatabase() {
  const { url, template, names } = inject("testDatabases");
  const name = names + randomUUID().slice(0, 8);
  await onServer(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  return {
    url: new URL(`/${name}`, url).href,
    drop: () => onServer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  };
}
