import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository, from wherever a script was called. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

export const inRoot = (...parts) => path.join(root, ...parts);

/** The command line of an installed package, to be run by Node itself: no shell, no PATH. */
export const bin = {
  eslint: inRoot("node_modules/eslint/bin/eslint.js"),
  next: inRoot("node_modules/next/dist/bin/next"),
  playwright: inRoot("node_modules/@playwright/test/cli.js"),
  prettier: inRoot("node_modules/prettier/bin/prettier.cjs"),
  prisma: inRoot("node_modules/prisma/build/index.js"),
  tsc: inRoot("node_modules/typescript/bin/tsc"),
  tsx: inRoot("node_modules/tsx/dist/cli.mjs"),
  vitest: inRoot("node_modules/vitest/vitest.mjs"),
};
