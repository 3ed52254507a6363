// Runs before anything is installed: Node's own modules only.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { isInstalled, noteInstalled } from "./is-installed.mjs";
import { endOnSignals, expected } from "./lifetime.mjs";
import { bin, inRoot, root } from "./root.mjs";
import { run } from "./run.mjs";

const oldest = [20, 19];

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw expected(`Heddle needs Node ${oldest.join(".")} or newer; this is ${process.versions.node}.`);
}

async function mustRun(what, args, options) {
  const { code, output } = await run(args, options);
  if (code !== 0) throw expected(`${output.trim()}\n${what} failed (exit ${code}).`);
}

/** npm's own program: the one that runs this script, else the one that came with Node. */
function npmProgram() {
  const beside = path.join(path.dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js");
  const found = [process.env.npm_execpath, beside].find(
    (file) => file?.endsWith("npm-cli.js") && existsSync(file),
  );
  if (!found) throw expected("npm was not found beside Node. Run `npm ci`, then try again.");
  return found;
}

async function install() {
  if (isInstalled()) return;
  console.log("packages    installing what package-lock.json names; this takes about a minute");
  const args = ["ci", "--prefix", root, "--include=dev", "--no-audit", "--no-fund"];
  await mustRun("npm ci", [npmProgram(), ...args], { limitMs: 1_800_000 });
  noteInstalled();
}

/** The generated Prisma client belongs to one schema and one version of Prisma. */
async function generateClient() {
  const stamp = inRoot("lib/generated/prisma.stamp");
  const wanted = fingerprint([
    "prisma/schema.prisma",
    "prisma.config.ts",
    "node_modules/prisma/package.json",
  ]);
  const made = existsSync(inRoot("lib/generated/prisma/client.ts")) && existsSync(stamp);
  if (made && readFileSync(stamp, "utf8") === wanted) return;
  console.log("client      generating from prisma/schema.prisma");
  const env = { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };
  await mustRun("prisma generate", [bin.prisma, "generate"], { env });
  mkdirSync(inRoot("lib/generated"), { recursive: true });
  writeFileSync(stamp, wanted);
}

endOnSignals(130);
checkNode();
await install();
await generateClient();
process.exit(0);
