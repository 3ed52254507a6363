import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const everyMs = 50;

/** What a process has in memory, in MB. */
export function memoryOf(pid: number) {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1]
    : execFileSync("ps", ["-o", "rss=", "-p", String(pid)]).toString();
  return Number(kilobytes) / 1024;
}

/** The least it holds while nothing is asked of it. */
export async function idleMemory(pid: number) {
  let least = Infinity;
  for (let look = 0; look < 60; look += 1) {
    await sleep(everyMs);
    least = Math.min(least, memoryOf(pid));
  }
  return least;
}

/** The most it holds while `work` is under way, and a moment after. */
export async function peakMemory<Result>(pid: number, work: () => Promise<Result>) {
  let peak = memoryOf(pid);
  const timer = setInterval(() => (peak = Math.max(peak, memoryOf(pid))), everyMs);
  const began = performance.now();
  try {
    const result = await work();
    const seconds = (performance.now() - began) / 1000;
    await sleep(300);
    return { result, peak: Math.max(peak, memoryOf(pid)), seconds };
  } finally {
    clearInterval(timer);
  }
}
