import pg from "pg";

const prismaCodes = { "3D000": "P1003", "28P01": "P1000", ECONNREFUSED: "P1001" };

/** One line of the engine's log; the CLI shows the last error it read there. */
export function report(errorCode, message, written) {
  const fields = { message, error_code: errorCode, is_panic: errorCode === undefined };
  const line = {
    timestamp: new Date().toISOString(),
    level: "ERROR",
    fields,
    target: "schema_engine::logger",
  };
  process.stderr.write(`\n${JSON.stringify(line)}\n`, written);
}

async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** `cli can-connect-to-database` and `cli create-database`; returns the exit code. */
export async function onDatabase(command, url) {
  const target = new URL(url);
  const database = decodeURIComponent(target.pathname.slice(1));
  try {
    if (command === "can-connect-to-database") {
      await query(url, "SELECT 1");
    } else if (command === "create-database") {
      target.pathname = "/postgres";
      await query(target.href, `CREATE DATABASE ${pg.escapeIdentifier(database)}`);
    } else {
      throw new Error(`The schema engine has no command ${command} here.`);
    }
    return 0;
  } catch (error) {
    const code = prismaCodes[error.code] ?? "P1000";
    const sentences = {
      P1001: `Can't reach database server at ${target.host}`,
      P1003: `Database \`${database}\` does not exist`,
    };
    report(code, sentences[code] ?? error.message);
    return 1;
  }
}
