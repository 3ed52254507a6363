import { expect, test } from "vitest";
import { learn } from "@/lib/budget/lessons";
import type { Charge } from "@/lib/graph/charges";
import { GraphError } from "@/lib/graph/errors";

const now = new Date("2026-11-20T10:00:00Z");
const charges: Charge[] = [
  { of: "token", id: "", points: 1 },
  { of: "object", id: "7", points: 1 },
  { of: "account", id: "act_7", points: 3 },
];
const limited = (code: number | undefined, subcode?: number) =>
  new GraphError({
    ...{
      reason: "rate_limited",
      endpoint: "x",
      retry: { afterSeconds: 300 },
      committed: "no",
      code,
      subcode,
    },
  });
const blocked = (error: GraphError, of = charges) =>
  learn([{ charges: of, headers: new Headers(), error }], "c1", now)
    .filter(({ blockedUntil }) => blockedUntil)
    .map(({ key }) => key);

test.each([
  [4, undefined, ["token:c1"]],
  [17, undefined, ["token:c1"]],
  [32, undefined, ["token:c1"]],
  [341, undefined, ["token:c1"]],
  [undefined, undefined, ["token:c1"]],
  [17, 2446079, ["score:act_7"]],
  [613, 1487742, ["score:act_7"]],
  [80004, 2446079, ["score:act_7"]],
  [80002, undefined, ["use:7"]],
  [80001, undefined, ["use:7"]],
  [17, 1885172, []],
  [613, 1487225, []],
])("code %s with subcode %s ends the allowance it is about", (code, subcode, keys) => {
  expect(blocked(limited(code, subcode))).toEqual(keys);
});

test("a limit on something the call is not known to touch ends all that it does touch", () => {
  expect(blocked(limited(80004), charges.slice(0, 2))).toEqual(["token:c1", "use:7"]);
});

test("a refusal of another kind ends nothing", () => {
  const refusal = new GraphError({
    ...{ reason: "permission_missing", endpoint: "x", retry: "never", committed: "no", code: 200 },
  });

  expect(blocked(refusal)).toEqual([]);
});

test("the longest pause and the highest share of all that was said count", () => {
  const use = (percent: number, minutes: number) => ({
    charges: charges.slice(1, 2),
    headers: new Headers({
      "x-business-use-case-usage": JSON.stringify({
        "7": [{ type: "instagram", call_count: percent, estimated_time_to_regain_access: minutes }],
      }),
    }),
  });
  const lessons = learn([use(60, 9), use(90, 2), use(10, 0)], "c1", now);

  expect(lessons).toEqual([
    {
      ...{ key: "use:7", of: "object", percent: 90, tier: null, quiet: false },
      blockedUntil: new Date(now.getTime() + 9 * 60_000),
    },
  ]);
});

test("an ad account's one number told twice is its score", () => {
  const told = (score: number, hour: number) =>
    learn(
      [
        {
          charges,
          headers: new Headers({
            "x-ad-account-usage": JSON.stringify({ acc_id_util_pct: score, reset_time_duration: 0 }),
            "x-business-use-case-usage": JSON.stringify({
              "7": [{ type: "ads_management", call_count: hour }],
            }),
          }),
        },
      ],
      "c1",
      now,
    ).map(({ key, percent }) => [key, percent]);

  expect(told(70, 70)).toEqual([
    ["token:c1", null],
    ["use:7", null],
    ["score:act_7", 70],
  ]);
  expect(told(20, 70)).toContainEqual(["use:7", 70]);
});
