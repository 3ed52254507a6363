import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  shared_buffers: "128MB",
  log_min_messages: "warning",
};

const throwAway = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

const lockFile = (data) => path.join(data, "postmaster.pid");

/** What a running or a killed postmaster left in its lock file: `{ pid, port, ready }`, or undefined. */
function readLock(data) {
  try {
    const lines = readFileSync(lockFile(data), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
  } catch {
    return undefined;
  }
}

/** Where the system tells: dead, a zombie nobody reaped, or a number that meanwhile belongs to another program. */
function isStale({ pid }) {
  try {
    const [, name, state] = /\((.*)\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return state === "Z" || name !== "postgres";
  } catch {
    return process.platform === "linux" || !exists(pid);
  }
}

function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Stops a postmaster that outlived its keeper; without one, clears its lock. */
export async function clearLock(data) {
  for (let lock = readLock(data), tries = 0; lock; lock = readLock(data), tries += 1) {
    if (isStale(lock)) return rmSync(lockFile(data), { force: true });
    if (tries % 50 === 0) process.kill(lock.pid, "SIGINT");
    await sleep(100);
  }
}

/** Starts Postgres in the foreground; resolves when it accepts queries, or throws when it ends before that. */
export async function startPostmaster({ programs, data, as }, { port, durable }) {
  const chosen = { ...settings, ...(durable ? {} : throwAway), port: String(port) };
  const flags = Object.entries(chosen).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(path.join(programs, "bin/postgres"), ["-D", data, ...flags], {
    ...as,
    cwd: "/",
    stdio: ["ignore", "inherit", "inherit"],
  });
  const gone = new Promise((resolve) => {
    child.once("error", resolve);
    child.once("exit", resolve);
  });
  let ended = false;
  void gone.then(() => (ended = true));
  for (;;) {
    if (ended) throw new Error("Postgres ended while it was starting.");
    const lock = readLock(data);
    if (lock?.pid === child.pid && lock.ready) break;
    await sleep(25);
  }
  return {
    gone,
    /** Ends sessions and writes everything down. */
    stop: async () => {
      child.kill("SIGINT");
      await gone;
    },
  };
}
