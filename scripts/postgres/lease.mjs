import { readFileSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";

const patienceMs = 3000;
const whereabouts = (home) => path.join(home, "keeper.json");

/** Where the keeper of a folder can be asked. */
export function publish(home, control) {
  writeFileSync(whereabouts(home), JSON.stringify({ control }), { mode: 0o600 });
}

/** Readline would throw what befalls the connection; here a broken one simply never has a line. */
export function firstLine(socket) {
  let text = "";
  return new Promise((resolve) => {
    socket.setEncoding("utf8").on("data", (chunk) => {
      text += chunk;
      if (text.includes("\n")) resolve(text.slice(0, text.indexOf("\n")));
    });
  });
}

function controlPort(home) {
  try {
    return JSON.parse(readFileSync(whereabouts(home), "utf8")).control;
  } catch {
    return undefined;
  }
}

/**
 * Says one word to the keeper of a folder: `hold` to keep Postgres running until the connection ends, `who` only to
 * know. Answers `{ port, socket, gone }`; undefined when there is no keeper, or it is leaving.
 */
async function say(word, home) {
  const control = controlPort(home);
  if (control === undefined) return undefined;
  const socket = net.connect({ port: control, host: "127.0.0.1", timeout: patienceMs });
  const gone = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => {});
  socket.once("timeout", () => socket.destroy());
  socket.write(`${word}\n`);
  const line = await Promise.race([firstLine(socket), gone]);
  const { home: kept, port } = parse(line);
  if (kept !== home) return void socket.destroy();
  socket.setTimeout(0);
  return { port, socket, gone };
}

/** Another program may have been given the port of a keeper that was killed. */
function parse(line) {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    return {};
  }
}

export async function hold(home) {
  const held = await say("hold", home);
  if (!held) return undefined;
  const { port, socket, gone } = held;
  socket.unref();
  const release = async () => {
    socket.ref();
    socket.end();
    await gone;
  };
  return { port, release };
}

export async function isKept(home) {
  const answer = await say("who", home);
  answer?.socket.destroy();
  return answer !== undefined;
}
