import { setInterval as every } from "node:timers";
import type { Counts, SandboxProcess } from "./sandbox-process";

export type Measured = Counts & { seconds: number; peakMb: number };

const sampleMs = 20;

/** What a way of reading costs; `peakMb` is the memory this process held at most meanwhile. */
export async function measure(
  sandbox: SandboxProcess,
  settings: Parameters<SandboxProcess["begin"]>[0],
  read: () => Promise<unknown>,
): Promise<Measured> {
  await sandbox.begin(settings);
  let peak = process.memoryUsage.rss();
  const sampler = every(() => void (peak = Math.max(peak, process.memoryUsage.rss())), sampleMs);
  const startedAt = performance.now();
  try {
    await read();
  } finally {
    clearInterval(sampler);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  return { ...(await sandbox.count()), seconds, peakMb: peak / 2 ** 20 };
}

const cell = (value: number, digits = 0) =>
  value.toLocaleString("en", { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** Rows of a table as lines of even columns, the first to the left. */
export function table(rows: readonly (readonly string[])[]) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
        .join("  "),
    )
    .join("\n");
}

export const costs = ({ requests, points, seconds }: Measured) => [
  cell(requests),
  cell(points),
  cell(seconds, 1),
];
export const memory = ({ peakMb }: Measured) => cell(peakMb);
export const whole = (value: number) => cell(value);
