export type WarpLook = "full" | "dotted_top" | "stub" | "dashed" | "dotted" | "loose";
export type WarpGroup = { look: WarpLook; count: number };
export type WarpThread = { x: number; look: WarpLook; order: number };

const most = 130;
const step = 8.6;
const gap = 12.4;
const perThread = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
const first = 6;

/** How many accounts one thread stands for: 20 at 2,600, so that the warp is never wider than its place. */
export function accountsPerThread(total: number) {
  return perThread.find((size) => total / size <= most) ?? Math.ceil(total / most);
}

/** Where the threads hang. A group that has anything has at least one; nobody at all leaves the warp loose. */
export function warpThreads(groups: readonly WarpGroup[]) {
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  const per = accountsPerThread(total);
  const present =
    total === 0 ? [{ look: "loose" as const, count: 60 }] : groups.filter(({ count }) => count > 0);

  const threads: WarpThread[] = [];
  let x = first;
  for (const { look, count } of present) {
    const lines = Math.max(1, Math.round(count / per));
    for (let order = 0; order < lines; order += 1) {
      threads.push({ x: Math.round(x * 10) / 10, look, order });
      x += step;
    }
    x += gap;
  }
  return { threads, width: Math.max(first * 2, x - step - gap + first), dense: threads.length > 60 };
}
