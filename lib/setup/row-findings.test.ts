import { expect, test } from "vitest";
import { rowFindings, sharedFindings } from "./row-findings";

const finding = (code: string, state: "fail" | "warn" | "unknown" = "fail") => ({
  code,
  state,
  evidence: {},
});
const row = (...findings: ReturnType<typeof finding>[]) => ({ findings });
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

test("what the cells show is not said again", () => {
  const { lines } = rowFindings(
    row(finding("threads_account"), finding("threads_associated", "warn"), finding("instagram_picture")),
  );

  expect(codes(lines)).toEqual(["instagram_picture"]);
});

test("what holds for every account is said once, and under none of them", () => {
  const rows = [row(finding("ad_account_active"), finding("role")), row(finding("ad_account_active"))];

  expect(rows.map((one) => codes(rowFindings(one).lines))).toEqual([["role"], []]);
  expect(codes(sharedFindings(rows))).toEqual(["ad_account_active"]);
});

test("what may hold soon is no obstacle yet", () => {
  expect(sharedFindings([row(finding("connection_lasting", "warn"))])).toEqual([]);
});

test("an answer that is missing stands in its cell, not among what stands in the way", () => {
  expect(rowFindings(row(finding("instagram_private", "unknown"))).lines).toEqual([]);
});

test("two lines are enough; the others are counted", () => {
  const all = [
    finding("role"),
    finding("instagram_picture"),
    finding("instagram_published"),
    finding("instagram_assigned"),
  ];

  expect(rowFindings(row(...all))).toEqual({ lines: all.slice(0, 2), more: 2 });
});
