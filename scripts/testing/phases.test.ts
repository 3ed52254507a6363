import { describe, expect, test } from "vitest";
import { countPlaywright, countVitest, sum } from "./phases.mjs";
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

  test("names what passed only at the second try", async () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    const suites = [{ specs: [spec("one", "expected")], suites: [{ specs: [spec("two", "flaky")] }] }];
    const counted = countPlaywright({ stats: { expected: 1, unexpected: 0, flaky: 1 }, suites });
    expect(counted).toEqual({ passed: 2, failed: 0, again: ["two"] });

    const lines: string[] = [];
    const tally = makeTally((line: string) => lines.push(line));
    await tally.phase("browser", () => Promise.resolve(sum(counted, 0, "what it saw the first time")));
    expect(lines.join("\n")).toMatch(/at the second try: two[^]*what it saw the first time/);
    expect(tally.close()).toBe(0);
  });

  test("fails when it breaks", async () => {
    const lines: string[] = [];
    const tally = makeTally((line: string) => lines.push(line));
    await tally.phase("broken", () => Promise.reject(new Error("no browser")));

    expect(tally.close()).toBe(1);
    expect(lines.at(-1)).toBe("0 passed, 1 failed");
  });
});
