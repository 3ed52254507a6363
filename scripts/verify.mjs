import { end, endOnSignals } from "./lifetime.mjs";
import { root } from "./root.mjs";
import { lint, types, vitest } from "./testing/phases.mjs";
import { makeTally } from "./testing/tally.mjs";

process.chdir(root);
endOnSignals(130);
const { phase, close } = makeTally();

await Promise.all([
  phase("lint", () => lint({ cache: true })).then(() => phase("types", types)),
  phase("unit", () => vitest("unit", ["unit", "unit-dom"])),
]);
await end(close());
