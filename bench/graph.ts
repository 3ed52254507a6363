import { isDeepStrictEqual } from "node:util";
import { listSources, objectsFor } from "./graph/bench-sources";
import { foundIn, type Found } from "./graph/found";
import { costs, measure, memory, table, whole, type Measured } from "./graph/measure";
import { readWithHeddle } from "./graph/read-with-heddle";
import { pointSdkAt, readWithSdk } from "./graph/read-with-sdk";
import { startSandboxProcess, type SandboxProcess } from "./graph/sandbox-process";

const compared = 1_000;
const latencyMs = 50;
const sizes = [100, 1_000, 10_000, 100_000];

/** What Meta may do with the Threads edges inside a node's fields, and the least that must be saved then. */
const worlds = [
  { name: "not expandable", threadsExpansion: "refused", requestFloor: 40 },
  { name: "expandable", threadsExpansion: "answered", requestFloor: 200 },
] as const;
const timeFloor = 20;
type World = (typeof worlds)[number];

async function compare(sandbox: SandboxProcess, { name, threadsExpansion, requestFloor }: World) {
  const settings = { threadsExpansion, latencyMs };
  const ours: Found[] = [];
  const heddle = await measure(sandbox, settings, () =>
    readWithHeddle(sandbox, listSources(compared), (answers) => ours.push(...answers.map(foundIn))),
  );
  let theirs: Found[] = [];
  const meta = await measure(sandbox, settings, async () => {
    theirs = await readWithSdk(listSources(compared), (done) => {
      if (done % 200 === 0) console.log(`  the SDK has read ${done} of ${compared} (${name})`);
    });
  });
  const ratio = (of: (one: Measured) => number) => of(meta) / of(heddle);
  const saved = ratio(({ requests }) => requests);
  const faster = ratio(({ seconds }) => seconds);
  console.log(
    `\n${compared.toLocaleString("en")} sources, Threads edges ${name}, ${latencyMs} ms a request\n` +
      table([
        ["", "requests", "points", "seconds"],
        ["Meta's SDK, in a loop", ...costs(meta)],
        ["Heddle", ...costs(heddle)],
      ]),
  );
  console.log(
    `1/${saved.toFixed(0)} of the requests (floor 1/${requestFloor}), 1/${faster.toFixed(0)} of the time (floor 1/${timeFloor})`,
  );
  const same = ours.length === compared && isDeepStrictEqual(ours, theirs);
  if (!same) console.log("The two did not read the same.");
  return same && saved >= requestFloor && faster >= timeFloor;
}

async function grow(sandbox: SandboxProcess, { name, threadsExpansion }: World) {
  const rows = [["sources", "requests", "points", "seconds", "peak MB"]];
  for (const size of sizes) {
    const measured = await measure(sandbox, { threadsExpansion, latencyMs: 0 }, () =>
      readWithHeddle(sandbox, listSources(size), (answers) => answers.forEach(foundIn)),
    );
    rows.push([whole(size), ...costs(measured), memory(measured)]);
  }
  console.log(`\nHeddle alone, Threads edges ${name}, no latency\n${table(rows)}`);
}

/** What reading the full state of many sources costs, beside Meta's own SDK. 0 when every floor is held. */
export async function run(): Promise<number> {
  const sandbox = await startSandboxProcess(objectsFor(Math.max(...sizes)));
  try {
    pointSdkAt(sandbox);
    let held = true;
    for (const world of worlds) held = (await compare(sandbox, world)) && held;
    for (const world of worlds) await grow(sandbox, world);
    if (!held) console.log("\nA floor was missed.");
    return held ? 0 : 1;
  } finally {
    sandbox.close();
  }
}
