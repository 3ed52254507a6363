import { expect, test } from "vitest";
import { accountsPerThread, warpThreads } from "./warp-threads";

test("hangs a thread for every 20 accounts at 2,418, and for each one when there are few", () => {
  expect(accountsPerThread(2418)).toBe(20);
  expect(accountsPerThread(25)).toBe(1);
});

test("a status that anybody has is never lost to rounding", () => {
  const { threads } = warpThreads([
    { look: "full", count: 2400 },
    { look: "stub", count: 1 },
    { look: "dashed", count: 0 },
  ]);

  expect(threads.filter(({ look }) => look === "full")).toHaveLength(120);
  expect(threads.filter(({ look }) => look === "stub")).toHaveLength(1);
  expect(threads.filter(({ look }) => look === "dashed")).toHaveLength(0);
});

test("with no account at all the warp is loose threads", () => {
  const { threads } = warpThreads([{ look: "full", count: 0 }]);

  expect(new Set(threads.map(({ look }) => look))).toEqual(new Set(["loose"]));
});

test("every thread hangs inside the drawing", () => {
  const { threads, width } = warpThreads([{ look: "full", count: 1_000_000 }]);

  expect(threads.every(({ x }) => x > 0 && x < width)).toBe(true);
});
