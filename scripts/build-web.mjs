import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fingerprint } from "./fingerprint.mjs";
import { expected } from "./lifetime.mjs";
import { bin, inRoot, root } from "./root.mjs";
import { run } from "./run.mjs";

const standalone = inRoot(".next/standalone");
const stamp = inRoot(".next/standalone/sources.hash");

const otherConfigs = /^(eslint|vitest|playwright|prisma|stryker)\.|^next-env/;
const notBuilt = (place) => /^lib\/(generated|sandbox|testing)$|\.test\.tsx?$/.test(place);

/** Everything a build is made of. */
function sourcesHash() {
  const configs = readdirSync(root).filter(
    (name) => /\.(ts|mjs|json)$/.test(name) && !otherConfigs.test(name),
  );
  const folders = ["app", "components", "lib", "public", "prisma/schema.prisma"];
  return fingerprint([...configs.sort(), ...folders], notBuilt);
}

export const isBuilt = () => existsSync(stamp) && readFileSync(stamp, "utf8") === sourcesHash();

/** Builds the web server into `.next/standalone`, complete with the files it serves. */
export async function buildWeb() {
  const before = sourcesHash();
  rmSync(stamp, { force: true });
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const { code, output } = await run([bin.next, "build"], { env });
  if (code !== 0) throw expected(`${output.trim()}\nThe build failed.`);
  cpSync(inRoot(".next/static"), `${standalone}/.next/static`, { recursive: true });
  if (existsSync(inRoot("public"))) cpSync(inRoot("public"), `${standalone}/public`, { recursive: true });
  if (sourcesHash() === before) writeFileSync(stamp, before);
  return output;
}
