import { expect, test } from "vitest";
import { rowFindings } from "./row-findings";

const finding = (code: string, state: "fail" | "warn" | "unknown" = "fail") => ({
  code,
  state,
  evidence: {},
});
const codes = (findings: ReturnType<typeof finding>[], overall: "needs_action" | "ready" = "needs_action") =>
  rowFindings({ findings, overall }).lines.map(({ code }) => code);

test("what the cells show is not said again", () => {
  expect(
    codes([finding("threads_account"), finding("threads_associated", "warn"), finding("instagram_picture")]),
  ).toEqual(["instagram_picture"]);
});

test("what holds for every account speaks only where the account has nothing of its own", () => {
  expect(codes([finding("ad_account_active"), finding("role")])).toEqual(["role"]);
  expect(codes([finding("ad_account_active")])).toEqual(["ad_account_active"]);
  expect(codes([finding("connection_lasting", "warn")])).toEqual([]);
});

test("an answer that is missing stands in its cell, not among what stands in the way", () => {
  expect(codes([finding("instagram_private", "unknown")])).toEqual([]);
});

test("two lines are enough; the others are counted", () => {
  const all = [
    finding("role"),
    finding("instagram_picture"),
    finding("instagram_published"),
    finding("instagram_assigned"),
  ];

  expect(rowFindings({ findings: all, overall: "not_eligible" })).toMatchObject({
    lines: all.slice(0, 2),
    more: 2,
  });
});
