import { beforeEnd } from "./lifetime.mjs";
import { spawnNode } from "./spawn-node.mjs";

/**
 * Runs a Node program to its end and returns `{ code, output }`, its two streams interleaved. A program still running
 * when this process ends, or after `limitMs`, is stopped.
 *
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, limitMs?: number }} [options]
 */
export async function run(args, { env, cwd, limitMs = 600_000 } = {}) {
  const { child, gone, stop } = spawnNode(args, { env, cwd });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => chunks.push(chunk));
  const forget = beforeEnd(stop);
  const limit = setTimeout(() => {
    chunks.push(`\nstopped after ${limitMs / 1000} s\n`);
    void stop(2000);
  }, limitMs);
  const { code, error } = await gone;
  clearTimeout(limit);
  forget();
  return { code: code ?? 1, output: chunks.join("") + (error ? `\n${error}` : "") };
}
