import { buildWeb, isBuilt } from "./build-web.mjs";
import { end, endOnSignals } from "./lifetime.mjs";
import { root } from "./root.mjs";
import { browser, lint, types, vitest } from "./testing/phases.mjs";
import { makeTally } from "./testing/tally.mjs";

process.chdir(root);
endOnSignals(130);
const { phase, close } = makeTally();

let buildError;

/** Types first: a build rewrites the very files they are checked against. */
async function checksAndBuild() {
  await phase("lint", lint);
  await phase("types", types);
  if (isBuilt()) return;
  await buildWeb().catch((error) => (buildError = error));
}

async function testsWithoutBrowser() {
  await phase("unit", () => vitest("unit", ["unit", "unit-dom", "many"]));
  await phase("database", () => vitest("database", ["db"]));
}

await Promise.all([checksAndBuild(), testsWithoutBrowser()]);
// Alone, since people do not share two processors with a compiler either.
await phase("browser", async () => {
  if (buildError) throw buildError;
  return await browser();
});
await end(close());
