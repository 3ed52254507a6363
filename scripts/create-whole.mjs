import { linkSync, rmSync, writeFileSync } from "node:fs";

/** Creates a file nobody ever sees half of. Of two who do so at once only one gets true, and its content stays. */
export function createWhole(file, content) {
  const staging = `${file}-${process.pid}`;
  writeFileSync(staging, content, { mode: 0o600 });
  try {
    linkSync(staging, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(staging);
  }
}
