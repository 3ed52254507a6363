import type { ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";

type Spawned = {
  child: ChildProcess & { stdout: Readable; stderr: Readable };
  gone: Promise<{ code: number | null; signal: NodeJS.Signals | null; error?: Error }>;
  stop: (graceMs?: number) => Promise<void>;
};

export function spawnNode(
  args: readonly string[],
  options?: { env?: NodeJS.ProcessEnv; cwd?: string },
): Spawned;
