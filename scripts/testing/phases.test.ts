import { describe, expect, test } from "vitest";
import { countVitest, sum } from "./phases.mjs";
import { makeTally } from "./tally.mjs";

describe("a phase", () => {
  test("fails when no test ran", () => {
    expect(sum({ passed: 0, failed: 0 }, 0, "")).toMatchObject({ failed: 1 });
  });

  test("fails when its program did, though every test passed", () => {
    expect(sum({ passed: 5, failed: 0 }, 1, "")).toMatchObject({ passed: 5, failed: 1 });
  });

  test("counts a file that could not be loaded", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
      { status: "passed", assertionResults: [] },
    ];

    expect(countVitest({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({
      passed: 2,
      failed: 2,
    });
  });

  test("fails when it breaks", async () => {
    const lines: string[] = [];
    const tally = makeTally((line: string) => lines.push(line));
    await tally.phase("broken", () => Promise.reject(new Error("no browser")));

    expect(tally.close()).toBe(1);
    expect(lines.at(-1)).toBe("0 passed, 1 failed");
  });
});
