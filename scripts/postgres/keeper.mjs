// Keeps one embedded Postgres as long as somebody uses it: `keeper.mjs HOME PORT durable|throw-away`. Users hold a
// connection to it (lease.mjs); when the last one lets go, also by kill -9, Postgres stops. It has a session of its
// own, so Ctrl-C in a terminal cannot take the database away from under a server that is still finishing.
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../ports.mjs";
import { prepareCluster } from "./cluster.mjs";
import { firstLine, isKept, publish } from "./lease.mjs";
import { clearLock, isRunning, startPostmaster } from "./postmaster.mjs";

const [home, preferredPort, durability] = process.argv.slice(2);
const unusedMs = 20_000;
const rivalMs = 3000;
const restarts = 5;

const users = new Set();
let stopping = false;

const cluster = await prepareCluster(home);
await leaveToRival();
let port;
let postmaster = await start().catch(async (error) => {
  await leaveToRival();
  throw error;
});

/** Two who start at once make two keepers: the one that finds Postgres taken leaves it to the other. */
async function leaveToRival() {
  const deadline = Date.now() + rivalMs;
  while (isRunning(cluster.data) && Date.now() < deadline) {
    if (await isKept(home)) process.exit(0);
    await sleep(100);
  }
}

async function start() {
  await clearLock(cluster.data);
  port ??= await freePort(Number(preferredPort));
  return await startPostmaster(cluster, { port, durable: durability === "durable" });
}

const server = net.createServer({ allowHalfOpen: true }, (socket) => {
  socket.on("error", () => {});
  void firstLine(socket).then((word) => {
    if (stopping) return socket.destroy();
    if (word === "hold") users.add(socket);
    socket.write(`${JSON.stringify({ home, port })}\n`);
  });
  for (const event of ["end", "close"]) socket.once(event, () => void leave(socket));
});

/** The one who lets go hears back when it is done: at once, or, for the last one, when Postgres has stopped. */
async function leave(socket) {
  if (users.delete(socket) && users.size === 0) await stop();
  socket.end();
}

async function stop() {
  if (stopping) return;
  stopping = true;
  clearTimeout(unused);
  await postmaster.stop();
  server.close();
  for (const socket of users) socket.destroy();
}

async function keepRunning() {
  for (let tries = 0; tries < restarts; tries += 1) {
    await postmaster.gone;
    if (stopping) return;
    console.error("Postgres ended by itself; starting it again");
    await sleep(1000 * tries);
    postmaster = await start();
  }
  process.exit(1);
}

const unused = setTimeout(() => users.size === 0 && void stop(), unusedMs);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stop());

server.listen(0, "127.0.0.1", () => publish(home, server.address().port));
await keepRunning();
