import { end, endOnSignals } from "./lifetime.mjs";
import { root } from "./root.mjs";
import { lint, types, vitest } from "./testing/phases.mjs";
import { makeTally } from "./testing/tally.mjs";

process.chdir(root);
endOnSignals(130);
const { phase, close } = makeTally();

await Promise.all([
  phase("lint", () => lint({ cache: true })).then(() => phase("types", types)),
  // Each file in a process of its own takes three times as long; `npm test` does that.
  phase("unit", () => vitest("unit", ["unit", "unit-dom"], { isolate: false })),
]);
await end(close());
