import { subscribe } from "node:diagnostics_channel";
import { startSandbox } from "@/lib/sandbox/start";
import { Settings } from "@/lib/sandbox/store/settings";

let requests = 0;
subscribe("http.server.request.start", () => void (requests += 1));

const sandbox = await startSandbox({ sources: Number(process.argv[2]) });
process.on("message", (message) => {
  if (message === "count") {
    process.send?.({ requests, points: sandbox.state.log.total });
    return;
  }
  sandbox.state.settings = Settings.parse(message);
  sandbox.state.log.clear();
  requests = 0;
  process.send?.("ready");
});
process.on("disconnect", () => process.exit(0));

const { url, appId, appSecret } = sandbox;
process.send?.({ url, token: sandbox.token(), appId, appSecret });
