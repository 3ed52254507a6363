import { buildWeb, isBuilt } from "./build-web.mjs";
import { runLocally, say } from "./local.mjs";

await runLocally("production", async () => {
  if (isBuilt()) return;
  say("build", "the sources changed since the last one; this takes about half a minute");
  await buildWeb();
});
