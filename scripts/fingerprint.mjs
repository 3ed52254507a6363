import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";

/** Every file under a path of the repository, sorted, as paths from its root; `skip` prunes. */
export function filesUnder(place, skip = () => false) {
  if (skip(place)) return [];
  const entry = statSync(path.join(root, place), { throwIfNoEntry: false });
  if (!entry) return [];
  if (entry.isFile()) return [place];
  const names = readdirSync(path.join(root, place)).sort();
  return names.flatMap((name) => filesUnder(path.posix.join(place, name), skip));
}

/** One hash over the names and contents of files and folders; changes when any of them does. */
export function fingerprint(places, skip) {
  const hash = createHash("sha256");
  for (const file of places.flatMap((place) => filesUnder(place, skip))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}
