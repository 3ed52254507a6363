import { createWriteStream, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expected } from "./lifetime.mjs";
import { spawnNode } from "./spawn-node.mjs";

const firstPauseMs = 500;
const longestPauseMs = 30_000;
const steadyMs = 30_000;

/** Keeps a Node program running: when it ends it is started again, after a pause that doubles while it keeps failing. */
export function supervise({ name, args, env, cwd, log, say }) {
  const file = createWriteStream(log, { flags: "w", mode: 0o600 });
  const stopped = new AbortController();
  let current;
  let failures = 0;

  async function keep() {
    while (!stopped.signal.aborted) {
      const startedAt = Date.now();
      current = spawnNode(args, { env, cwd });
      for (const stream of [current.child.stdout, current.child.stderr]) stream.pipe(file, { end: false });
      const { code, signal } = await current.gone;
      if (stopped.signal.aborted) return;
      failures = Date.now() - startedAt > steadyMs ? 1 : failures + 1;
      const pause = Math.min(firstPauseMs * 2 ** (failures - 1), longestPauseMs);
      say(name, `ended (${signal ?? `exit ${code}`}); starting it again in ${pause / 1000} s`);
      await sleep(pause, undefined, { signal: stopped.signal }).catch(() => {});
    }
  }

  const kept = keep();
  return {
    name,
    failures: () => failures,
    lastLines: () => readFileSync(log, "utf8").trim().split("\n").slice(-15).join("\n"),
    stop: async () => {
      stopped.abort();
      await current.stop();
      await kept;
      file.end();
    },
  };
}

/** Waits until a supervised program does its work, and gives up when it cannot even stay alive. */
export async function waitFor(program, works, limitMs = 90_000) {
  const deadline = Date.now() + limitMs;
  while (!(await works())) {
    if (program.failures() >= 3 || Date.now() > deadline) {
      throw expected(`${program.lastLines()}\nThe ${program.name} did not start.`);
    }
    await sleep(100);
  }
}
