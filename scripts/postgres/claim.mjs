import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createWhole } from "../create-whole.mjs";

const file = (home) => path.join(home, "keeper.json");

/** Who keeps the Postgres of a folder, and on which port of the loopback it can be asked, once it can. */
export const whoKeeps = (home) => read(file(home));

function read(claimed) {
  try {
    return JSON.parse(readFileSync(claimed, "utf8"));
  } catch {
    return undefined;
  }
}

/** Makes this process the keeper of a folder; false when another one is. */
export function claim(home) {
  const noted = whoKeeps(home);
  if (noted && isKeeper(noted.pid, home)) return false;
  if (existsSync(file(home))) clear(home, noted);
  return createWhole(file(home), JSON.stringify({ pid: process.pid }));
}

/** Takes away what a killed keeper left. What another one put in its place meanwhile is put back: it was quicker. */
function clear(home, noted) {
  const aside = `${file(home)}-${process.pid}-aside`;
  try {
    renameSync(file(home), aside);
    if (read(aside)?.pid !== noted?.pid) linkSync(aside, file(home));
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
  }
  rmSync(aside, { force: true });
}

export function publish(home, control) {
  const staging = `${file(home)}-${process.pid}`;
  writeFileSync(staging, JSON.stringify({ pid: process.pid, control }), { mode: 0o600 });
  renameSync(staging, file(home));
}

export const disclaim = (home) => rmSync(file(home), { force: true });

/** The number of a keeper that was killed may meanwhile belong to anybody, after a restart of a container to ourselves. */
function isKeeper(pid, home) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    if (process.platform !== "linux") return true;
    const args = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return args.includes(home) && args.some((arg) => arg.endsWith("keeper.mjs"));
  } catch {
    return false;
  }
}
