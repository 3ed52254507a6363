import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAllowances, readUsage } from "@/lib/graph/usage";

const now = new Date("2026-11-20T10:00:00Z");
const usage = (headers: Record<string, string>) => readUsage(new Headers(headers), now);
const business = (minutes: number, percent = 100) =>
  JSON.stringify({
    "1": [{ type: "ads_management", call_count: percent, estimated_time_to_regain_access: minutes }],
    "2": [{ type: "instagram", call_count: 1, total_time: 2, estimated_time_to_regain_access: 0 }],
  });

describe("the pause Meta asks for", () => {
  test("is none where no header asks", () => {
    expect(usage({})).toEqual({ percent: undefined, waitSeconds: 0 });
  });

  test("counts minutes in the business header", () => {
    expect(usage({ "x-business-use-case-usage": business(19) }).waitSeconds).toBe(19 * 60);
  });

  test("counts seconds in the ad account header, once the account is full", () => {
    const full = '{"acc_id_util_pct":100,"reset_time_duration":240,"ads_api_access_tier":"standard_access"}';
    const half = '{"acc_id_util_pct":9.67,"reset_time_duration":100}';

    expect(usage({ "x-ad-account-usage": full }).waitSeconds).toBe(240);
    expect(usage({ "x-ad-account-usage": half })).toEqual({ percent: 9.67, waitSeconds: 0 });
  });

  test("reads Retry-After as seconds and as a date", () => {
    expect(usage({ "retry-after": "17" }).waitSeconds).toBe(17);
    expect(usage({ "retry-after": "Fri, 20 Nov 2026 10:02:00 GMT" }).waitSeconds).toBe(120);
    expect(usage({ "retry-after": "Fri, 20 Nov 2026 09:00:00 GMT" }).waitSeconds).toBe(0);
    expect(usage({ "retry-after": "soon" }).waitSeconds).toBe(0);
    expect(usage({ "retry-after": "999999999" }).waitSeconds).toBe(86_400);
  });

  test("is the longest of all", () => {
    expect(usage({ "retry-after": "30", "x-business-use-case-usage": business(2) }).waitSeconds).toBe(120);
  });
});

test("the fullest bucket is reported", () => {
  const app = '{"call_count":28,"total_time":25,"total_cputime":31}';

  expect(usage({ "x-app-usage": app, "x-business-use-case-usage": business(0, 95) }).percent).toBe(95);
  expect(usage({ "x-app-usage": app }).percent).toBe(31);
});

describe("allowance by allowance", () => {
  const allowances = (headers: Record<string, string>) => readAllowances(new Headers(headers));

  test("nothing is known where Meta says nothing", () => {
    expect(allowances({})).toEqual({ app: undefined, account: undefined, objects: [] });
  });

  test("the ad account tells its tier and, once it is full, its pause", () => {
    const half = '{"acc_id_util_pct":50,"reset_time_duration":9,"ads_api_access_tier":"standard_access"}';
    const full = '{"acc_id_util_pct":100,"reset_time_duration":9,"ads_api_access_tier":"development_access"}';

    expect(allowances({ "x-ad-account-usage": half }).account).toEqual({
      ...{ percent: 50, waitSeconds: 0, tier: "full" },
    });
    expect(allowances({ "x-ad-account-usage": full }).account).toEqual({
      ...{ percent: 100, waitSeconds: 9, tier: "development" },
    });
  });

  test("each object speaks for itself, and only of what the product does with it", () => {
    const uses = {
      "1": [
        { type: "ads_management", call_count: 20, total_time: 30, estimated_time_to_regain_access: 0 },
        { type: "ads_insights", call_count: 100, estimated_time_to_regain_access: 60 },
      ],
      "2": [{ type: "instagram", call_count: 100, estimated_time_to_regain_access: 3 }],
    };

    expect(allowances({ "x-business-use-case-usage": JSON.stringify(uses) }).objects).toEqual([
      { id: "1", percent: 30, waitSeconds: 0, tier: undefined },
      { id: "2", percent: 100, waitSeconds: 180, tier: undefined },
    ]);
  });

  test("a tier with a name nobody knows is not known", () => {
    const odd = '{"acc_id_util_pct":5,"reset_time_duration":0,"ads_api_access_tier":"platinum"}';

    expect(allowances({ "x-ad-account-usage": odd }).account?.tier).toBeUndefined();
  });
});

test("headers of any content are survived", () => {
  const value = fc.oneof(fc.json(), fc.string()).filter((text) => /^[\x20-\x7e]*$/.test(text));
  fc.assert(
    fc.property(value, value, value, value, (a, b, c, d) => {
      const headers = { "x-app-usage": a, "x-ad-account-usage": b, "x-business-use-case-usage": c };
      expect(usage({ ...headers, "retry-after": d }).waitSeconds).toBeGreaterThanOrEqual(0);
      expect(Array.isArray(readAllowances(new Headers(headers)).objects)).toBe(true);
    }),
  );
});
