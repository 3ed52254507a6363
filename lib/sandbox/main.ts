import { parseArgs } from "node:util";
import { startSandbox } from "@/lib/sandbox/start";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    host: { type: "string", default: "127.0.0.1" },
    sources: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    state: { type: "string" },
    drift: { type: "string" },
  },
});

function whole(name: "port" | "sources" | "seed" | "drift", max: number): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= 0 && number <= max) return number;
  console.error(`--${name} takes a whole number from 0 to ${max}`);
  process.exit(2);
}

const { META_APP_ID, META_APP_SECRET } = process.env;
const sandbox = await startSandbox({
  port: whole("port", 65_535),
  host: values.host,
  sources: whole("sources", 1_000_000),
  seed: whole("seed", 2 ** 31),
  stateFile: values.state ?? null,
  ...(values.drift === undefined ? {} : { driftMs: Math.max(1, whole("drift", 86_400)) * 1000 }),
  ...(META_APP_ID ? { appId: META_APP_ID } : {}),
  ...(META_APP_SECRET ? { appSecret: META_APP_SECRET } : {}),
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    sandbox.state.close();
    process.exit(0);
  });
}

const { url, appId, appSecret } = sandbox;
console.log(JSON.stringify({ url, token: sandbox.readyToken(), appId, appSecret }));
