import { z } from "zod";
import { parseLossless } from "@/lib/graph/lossless";

const share = z.number().catch(0);
const AppUsage = z.object({ call_count: share, total_time: share, total_cputime: share });
const AdAccountUsage = z.object({ acc_id_util_pct: share, reset_time_duration: share });
const BusinessUsage = z.record(
  z.string(),
  z.array(AppUsage.extend({ estimated_time_to_regain_access: share })),
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

/** Meta counts in three headers of three units: minutes per object, seconds per ad account, percent per app. */
export function readUsage(headers: Headers, now: Date): Usage {
  const app = header(headers, "x-app-usage", AppUsage);
  const account = header(headers, "x-ad-account-usage", AdAccountUsage);
  const business = Object.values(header(headers, "x-business-use-case-usage", BusinessUsage) ?? {}).flat();
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
