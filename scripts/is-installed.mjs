import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fingerprint } from "./fingerprint.mjs";
import { inRoot } from "./root.mjs";

const stamp = inRoot("node_modules/.installed-lock");
const account = inRoot("node_modules/.package-lock.json");

const lockHash = () => fingerprint(["package-lock.json"]);
const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** After `npm ci`: remembers which lock file node_modules was made from. */
export const noteInstalled = () => writeFileSync(stamp, lockHash());

/** Whether node_modules is what package-lock.json asks for, installed by the bootstrap or by somebody's own npm. */
export function isInstalled() {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash()) return true;
  return existsSync(account) && agrees(packagesOf(inRoot("package-lock.json")), packagesOf(account));
}

/** npm keeps its own account of what it installed. What another platform needs may be absent from it. */
export function agrees(locked, installed) {
  const mayBeAbsent = ({ optional, devOptional, extraneous }) => optional || devOptional || extraneous;
  const complete = Object.entries(locked)
    .filter(([place]) => place !== "")
    .every(
      ([place, entry]) =>
        installed[place]?.version === entry.version || (!installed[place] && mayBeAbsent(entry)),
    );
  return complete && Object.keys(installed).every((place) => place in locked);
}
