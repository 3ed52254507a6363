import { randomBytes } from "node:crypto";
import { dropDatabase, withClient } from "../database.mjs";
import { testServer } from "./server.mjs";
import { ensureTemplate } from "./template.mjs";

const prefix = "heddle_test_";

/**
 * What a test run needs to copy databases: the server, the template, and the prefix of its own databases' names.
 * `release` drops what is left of them.
 */
export async function openTestDatabases() {
  const server = await testServer();
  try {
    if (server.own) await withClient(server.url, dropAbandoned);
    const template = await ensureTemplate(server);
    const names = `${prefix}${process.pid}_${randomBytes(3).toString("hex")}_`;
    const release = async () => {
      await withClient(server.url, (client) => dropAll(client, names));
      await server.release();
    };
    return { url: server.url, template, names, release };
  } catch (error) {
    await server.release();
    throw error;
  }
}

async function namesOf(client, start) {
  const { rows } = await client.query("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", [
    start,
  ]);
  return rows.map(({ datname }) => datname);
}

async function dropAll(client, start) {
  for (const name of await namesOf(client, start)) await dropDatabase(client, name);
}

/** Databases of runs that were killed: the name tells the process that made them. */
async function dropAbandoned(client) {
  for (const name of await namesOf(client, prefix)) {
    if (!isRunning(Number(name.slice(prefix.length).split("_")[0]))) await dropDatabase(client, name);
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
