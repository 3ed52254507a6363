import net from "node:net";
import { whoKeeps } from "./claim.mjs";

const patienceMs = 3000;

/**
 * Holds on to the Postgres of a folder: it runs at least until `release`, or until this process is gone. Undefined when
 * nobody keeps it, or its keeper is starting or leaving.
 */
export async function hold(home) {
  const { control } = whoKeeps(home) ?? {};
  if (control === undefined) return undefined;
  const socket = net.connect({ port: control, host: "127.0.0.1", timeout: patienceMs });
  const gone = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => {});
  socket.once("timeout", () => socket.destroy());
  const { home: kept, pid, port } = parse(await Promise.race([firstLine(socket), gone]));
  if (kept !== home) return void socket.destroy();
  socket.setTimeout(0);
  socket.unref();
  const release = async () => {
    socket.ref();
    socket.end();
    await gone;
  };
  return { pid, port, release };
}

/** Readline would throw what befalls the connection; here a broken one simply never has a line. */
function firstLine(socket) {
  let text = "";
  return new Promise((resolve) => {
    socket.setEncoding("utf8").on("data", (chunk) => {
      text += chunk;
      if (text.includes("\n")) resolve(text.slice(0, text.indexOf("\n")));
    });
  });
}

/** Another program may have been given the port of a keeper that was killed. */
function parse(line) {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    return {};
  }
}
