import { buildWeb } from "./build-web.mjs";
import { end, endOnSignals } from "./lifetime.mjs";

endOnSignals(130);
console.log(await buildWeb());
await end(0);
