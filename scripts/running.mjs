import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { inRoot } from "./root.mjs";

const file = inRoot(".data/running.json");

async function isAlive({ pid, url }) {
  try {
    process.kill(pid, 0);
    return (await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}

/** The address where this folder is already running, or undefined. */
export async function alreadyRunning() {
  try {
    const noted = JSON.parse(readFileSync(file, "utf8"));
    return (await isAlive(noted)) ? noted.url : undefined;
  } catch {
    return undefined;
  }
}

export function noteRunning(url) {
  writeFileSync(file, JSON.stringify({ pid: process.pid, url }));
  return () => rmSync(file, { force: true });
}
