import pg from "pg";

/** The address of another database on the same server; what the URL asks for otherwise is kept. */
export function databaseUrl(serverUrl, name) {
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

/**
 * Runs `work` with a connection that is closed afterwards.
 *
 * @template Result
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<Result>} work
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  // A server that stops ends its sessions; that is no news for a connection about to be closed.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function databaseExists(client, name) {
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
  return rowCount > 0;
}

export async function createDatabase(client, name, { template } = {}) {
  const from = template ? ` TEMPLATE ${pg.escapeIdentifier(template)}` : "";
  await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}${from}`);
}

export async function dropDatabase(client, name) {
  await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
}
