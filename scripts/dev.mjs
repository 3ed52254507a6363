import "./load-env.mjs";
import { runLocally } from "./local.mjs";

await runLocally("development");
