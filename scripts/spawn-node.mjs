import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { inRoot, root } from "./root.mjs";

const followParent = pathToFileURL(inRoot("scripts/follow-parent.mjs")).href;

/**
 * Starts Node in a process group of its own, so that Ctrl-C reaches only the script, which then decides the order in
 * which things stop. `gone` resolves to what ended it, when nothing of its group is left.
 */
export function spawnNode(args, { env = process.env, cwd = root, output = "pipe" } = {}) {
  const options = { cwd, env: { ...env, HEDDLE_PARENT: String(process.pid) }, detached: true };
  const stdio = ["ignore", output, output, "ipc"];
  /** @type {import("node:child_process").ChildProcessWithoutNullStreams} */
  const child = spawn(process.execPath, ["--import", followParent, ...args], { ...options, stdio });
  const gone = new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: 1, signal: null, error }));
    child.once("exit", () => signalGroup(child.pid, "SIGKILL"));
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
  return { child, gone, stop: (graceMs) => stopGroup(child, gone, graceMs) };
}

async function stopGroup(child, gone, graceMs = 8000) {
  if (child.pid === undefined) return;
  signalGroup(child.pid, "SIGTERM");
  await Promise.race([gone, sleep(graceMs, undefined, { ref: false })]);
  signalGroup(child.pid, "SIGKILL");
  await gone;
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // macOS answers EPERM for a group of which only zombies are left.
    if (error.code !== "ESRCH" && error.code !== "EPERM") throw error;
  }
}
