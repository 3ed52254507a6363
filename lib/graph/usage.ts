import { z } from "zod";
import { parseLossless } from "@/lib/graph/lossless";

const share = z.number().catch(0);
const AppUsage = z.object({ call_count: share, total_time: share, total_cputime: share });

export type Tier = "development" | "full";

/** Meta has renamed its access tiers more than once; each name tells which of the two it is. */
const tier = z
  .string()
  .transform((name): Tier | undefined =>
    /development|limited/i.test(name)
      ? "development"
      : /standard|full|advanced/i.test(name)
        ? "full"
        : undefined,
  )
  .optional()
  .catch(undefined);

const AdAccountUsage = z.object({
  acc_id_util_pct: share,
  reset_time_duration: share,
  ads_api_access_tier: tier,
});
const BusinessUsage = z.record(
  z.string(),
  z.array(
    AppUsage.extend({
      type: z.string().optional().catch(undefined),
      estimated_time_to_regain_access: share,
      ads_api_access_tier: tier,
    }),
  ),
);

function header<Value extends z.ZodType>(headers: Headers, name: string, schema: Value) {
  try {
    return schema.safeParse(parseLossless(headers.get(name) ?? "")).data;
  } catch {
    return undefined;
  }
}

const peak = (usage: z.output<typeof AppUsage>) =>
  Math.max(usage.call_count, usage.total_time, usage.total_cputime);

/** Seconds from `Retry-After`, which is a number of seconds or a date. */
function retryAfter(headers: Headers, now: Date) {
  const value = headers.get("retry-after")?.trim();
  if (!value) return 0;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? 0 : Math.max(0, Math.ceil((at - now.getTime()) / 1000));
}

/** Longer than any pause of Meta's; beyond it stands a mistake. */
const dayInSeconds = 86_400;

export type Usage = {
  /** The fullest of Meta's buckets, in percent; 100 means throttled. Undefined: Meta did not say. */
  percent: number | undefined;
  /** How long Meta asks to wait, by the longest of its headers; 0 where none asks. */
  waitSeconds: number;
};

function readHeaders(headers: Headers) {
  const business = header(headers, "x-business-use-case-usage", BusinessUsage) ?? {};
  return {
    app: header(headers, "x-app-usage", AppUsage),
    account: header(headers, "x-ad-account-usage", AdAccountUsage),
    business: Object.entries(business).flatMap(([id, uses]) => uses.map((use) => ({ id, ...use }))),
  };
}

/** Meta counts in three headers of three units: minutes per object, seconds per ad account, percent per app. */
export function readUsage(headers: Headers, now: Date): Usage {
  const { app, account, business } = readHeaders(headers);
  const shares = [
    ...(app ? [peak(app)] : []),
    ...(account ? [account.acc_id_util_pct] : []),
    ...business.map(peak),
  ];
  const waits = [
    retryAfter(headers, now),
    account && account.acc_id_util_pct >= 100 ? account.reset_time_duration : 0,
    ...business.map(({ estimated_time_to_regain_access: minutes }) => minutes * 60),
  ];
  return {
    percent: shares.length > 0 ? Math.max(...shares) : undefined,
    waitSeconds: Math.min(dayInSeconds, Math.ceil(Math.max(0, ...waits))),
  };
}

type Filled = { percent: number; waitSeconds: number; tier: Tier | undefined };

export type Allowances = {
  /** How much of the app's hour is used, in percent. */
  app: number | undefined;
  /** The ad account's score. */
  account: Filled | undefined;
  /** The hour of each object Meta names: an ad account without its `act_`, an Instagram account, a Page, a business. */
  objects: (Filled & { id: string })[];
};

/** The kinds of use the product has. An object that others read dry in another way is not full for us. */
const ourUses = new Set(["ads_management", "instagram", "pages"]);

/** The same headers allowance by allowance; what they do not mention is undefined. */
export function readAllowances(headers: Headers): Allowances {
  const { app, account, business } = readHeaders(headers);
  const wait = (seconds: number) => Math.min(dayInSeconds, Math.max(0, Math.ceil(seconds)));
  return {
    app: app && peak(app),
    account: account && {
      percent: account.acc_id_util_pct,
      waitSeconds: account.acc_id_util_pct >= 100 ? wait(account.reset_time_duration) : 0,
      tier: account.ads_api_access_tier,
    },
    objects: business
      .filter(({ type }) => type === undefined || ourUses.has(type))
      .map((use) => ({
        id: use.id,
        percent: peak(use),
        waitSeconds: wait(use.estimated_time_to_regain_access * 60),
        tier: use.ads_api_access_tier,
      })),
  };
}
