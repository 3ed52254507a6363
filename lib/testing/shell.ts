import { execFile, execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Takes what a shell hands it, as curl does for the flags of a pasted command, and sends it. */
const standIn = `#!${process.execPath}
const args = process.argv.slice(2);
const headers = {};
let url, method, body;
while (args.length > 0) {
  const arg = args.shift();
  if (arg === "-X") method = args.shift();
  else if (arg === "-H") { const [name, ...rest] = args.shift().split(":"); headers[name] = rest.join(":").trim(); }
  else if (arg === "--data-raw") body = args.shift();
  else if (url === undefined && !arg.startsWith("-")) url = arg;
  else { console.error("unexpected " + arg); process.exit(2); }
}
fetch(url, { method, headers, body }).then((answer) => answer.text()).then((text) => process.stdout.write(text));
`;

/** A folder with a `curl` of Node's in it, for machines that have none. */
export function standInForCurl() {
  const folder = mkdtempSync(join(tmpdir(), "heddle-curl-"));
  const file = join(folder, "curl");
  writeFileSync(file, standIn);
  chmodSync(file, 0o755);
  return folder;
}

export function hasCurl() {
  try {
    execFileSync("curl", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Pastes a command into a shell. Only `variables` and the path are in its environment. */
export async function paste(shell: string, command: string, variables: Record<string, string>, folder = "") {
  const path = [folder, process.env.PATH].filter(Boolean).join(":");
  const { stdout } = await run(shell, ["-c", command], {
    env: { NODE_ENV: "test", PATH: path, NO_PROXY: "*", ...variables },
  });
  return stdout;
}
