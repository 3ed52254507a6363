import { describe, expect, test } from "vitest";
import { furthestOf, parseStep, setupPath, stepState, steps, StepId } from "./steps";

describe("the steps of the set-up", () => {
  test("go from the connection to the placement, each knowing its neighbours", () => {
    expect(steps.map((step) => step.id)).toEqual(StepId.options);
    expect(steps[0]).toMatchObject({ id: "connect", number: 1, previous: null, next: "permissions" });
    expect(steps[5]).toMatchObject({ id: "placement", number: 6, previous: "threads-accounts", next: null });
  });

  test("behind the furthest are done, also for somebody who went back", () => {
    const where = { current: "permissions", furthest: "threads-accounts" } as const;

    expect(steps.map((step) => stepState(step.id, where))).toEqual([
      "done",
      "now",
      "done",
      "done",
      "done",
      "ahead",
    ]);
  });

  test("only ever move the furthest forward", () => {
    expect(furthestOf("portfolio", "connect")).toBe("portfolio");
    expect(furthestOf("portfolio", "placement")).toBe("placement");
    expect(furthestOf("portfolio", "portfolio")).toBe("portfolio");
  });

  test("read an unknown word as the beginning", () => {
    expect(parseStep("ad-account")).toBe("ad-account");
    expect(parseStep("finished")).toBe("connect");
    expect(parseStep(null)).toBe("connect");
  });

  test("have an address each", () => {
    expect(setupPath("brackenfold")).toBe("/brackenfold/setup");
    expect(setupPath("brackenfold", "ad-account")).toBe("/brackenfold/setup/ad-account");
  });
});
