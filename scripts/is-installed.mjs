import { existsSync, readFileSync } from "node:fs";
import { inRoot } from "./root.mjs";

const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** Whether node_modules holds what package-lock.json names; npm leaves its own account of what it installed there. */
export function isInstalled() {
  const account = inRoot("node_modules/.package-lock.json");
  return existsSync(account) && agrees(packagesOf(inRoot("package-lock.json")), packagesOf(account));
}

/** Packages for other platforms may be absent; nothing may be of another version or left over. */
export function agrees(locked, installed) {
  const wanted = Object.entries(locked).filter(([place]) => place !== "");
  const complete = wanted.every(([place, { version, optional, devOptional }]) => {
    const there = installed[place];
    return there ? there.version === version : optional === true || devOptional === true;
  });
  return complete && Object.keys(installed).every((place) => place in locked);
}
