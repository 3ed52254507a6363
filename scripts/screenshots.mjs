import { mkdirSync } from "node:fs";
import { end, endOnSignals, expected } from "./lifetime.mjs";
import { bin, inRoot, root } from "./root.mjs";
import { run } from "./run.mjs";

process.chdir(root);
endOnSignals(130);
mkdirSync(inRoot("e2e/pictures"), { recursive: true });
const { code, output } = await run([bin.playwright, "test", "--config", inRoot("e2e/screenshots.config.ts")]);
if (code !== 0) throw expected(`${output.trim()}\nThe pictures were not taken.`);
console.log("screenshots  in e2e/pictures/");
await end(0);
