// Runs the built web server in this very process, so that signals and exit codes are its own.
import "./load-env.mjs";
import { existsSync } from "node:fs";
import { checkEnvironment, withFixedFolders } from "./environment.mjs";
import { inRoot } from "./root.mjs";

const server = inRoot(".next/standalone/server.js");

function refuse(message) {
  console.error(message);
  process.exit(1);
}

if (!existsSync(server)) refuse("There is no build yet. Run `npm run build` first.");
await checkEnvironment(process.env).catch((error) => refuse(error.message));

// Containers set HOSTNAME to their own name, which Next would take for the address to listen on.
const { HOST = "0.0.0.0", PORT = "3000" } = process.env;
Object.assign(process.env, withFixedFolders(process.env), { HOSTNAME: HOST, PORT, NODE_ENV: "production" });
await import(server);
