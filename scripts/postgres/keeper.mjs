// Keeps one embedded Postgres as long as somebody uses it: `keeper.mjs HOME PORT durable|throw-away`. Users hold a
// connection to it (lease.mjs); when the last one lets go, also by kill -9, Postgres stops. It has a session of its
// own, so Ctrl-C in a terminal cannot take the database away from under a server that is still finishing.
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../ports.mjs";
import { claim, disclaim, publish } from "./claim.mjs";
import { prepareCluster } from "./cluster.mjs";
import { clearLock, startPostmaster } from "./postmaster.mjs";

const [home, preferredPort, durability] = process.argv.slice(2);
const unusedMs = 5000;
const restarts = 5;

if (!claim(home)) process.exit(0);
process.on("exit", () => disclaim(home));

const users = new Set();
let stopping = false;

const cluster = await prepareCluster(home);
await clearLock(cluster.data);
const port = await freePort(Number(preferredPort));
const start = () => startPostmaster(cluster, { port, durable: durability === "durable" });
let postmaster = await start();

const server = net.createServer({ allowHalfOpen: true }, (socket) => {
  if (stopping) return socket.destroy();
  users.add(socket);
  socket.on("error", () => {});
  for (const event of ["end", "close"]) socket.once(event, () => void leave(socket));
  socket.resume();
  socket.write(`${JSON.stringify({ home, pid: process.pid, port })}\n`);
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
  disclaim(home);
  server.close();
  for (const socket of users) socket.destroy();
}

async function keepRunning() {
  for (let tries = 0; tries < restarts; tries += 1) {
    await postmaster.gone;
    if (stopping) return;
    console.error("Postgres ended by itself; starting it again");
    await sleep(1000 * tries);
    await clearLock(cluster.data);
    postmaster = await start();
  }
  process.exit(1);
}

const unused = setTimeout(() => users.size === 0 && void stop(), unusedMs);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stop());

server.listen(0, "127.0.0.1", () => publish(home, server.address().port));
await keepRunning();
