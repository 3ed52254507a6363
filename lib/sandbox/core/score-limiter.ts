import { MetaError } from "@/lib/sandbox/core/meta-error";

export type Tier = "off" | "development" | "full";
const decayMs = 300_000;
const tiers = {
  development: { max: 60, blockMs: 300_000, name: "development_access" },
  full: { max: 9000, blockMs: 60_000, name: "standard_access" },
};

type Score = { value: number; at: number; blockedUntil: number };

/** Meta's score per ad account: a read costs 1, a write 3; it drains over 300 s; over the top is a block. */
export class ScoreLimiter {
  private readonly scores = new Map<string, Score>();

  constructor(private readonly now: () => number) {}

  clear() {
    this.scores.clear();
  }

  /** Charges one call; throws while blocked. Returns the headers that tell how full the bucket is. */
  charge(accountId: string, method: string, tier: Tier): Record<string, string> {
    if (tier === "off") return {};
    const { max, blockMs, name } = tiers[tier];
    const now = this.now();
    const score = this.scores.get(accountId) ?? { value: 0, at: now, blockedUntil: 0 };
    score.value = Math.max(0, score.value - ((now - score.at) * max) / decayMs);
    score.at = now;
    this.scores.set(accountId, score);
    if (score.blockedUntil <= now) {
      score.value += method === "GET" ? 1 : 3;
      if (score.value > max) score.blockedUntil = now + blockMs;
    }
    const minutes = Math.max(0, Math.ceil((score.blockedUntil - now) / 60_000));
    const headers = usage(accountId, Math.min(100, Math.round((score.value / max) * 100)), minutes, name);
    if (score.blockedUntil > now) throw limited(headers);
    return headers;
  }
}

function usage(accountId: string, percent: number, minutes: number, tier: string) {
  const key = accountId.replace("act_", "");
  const entry = {
    type: "ads_management",
    call_count: percent,
    total_cputime: percent,
    total_time: percent,
    estimated_time_to_regain_access: minutes,
    ads_api_access_tier: tier,
  };
  return {
    "x-ad-account-usage": JSON.stringify({
      acc_id_util_pct: percent,
      reset_time_duration: minutes * 60,
      ads_api_access_tier: tier,
    }),
    "x-business-use-case-usage": JSON.stringify({ [key]: [entry] }),
  };
}

const limited = (headers: Record<string, string>) =>
  new MetaError(
    {
      message: "User request limit reached",
      type: "OAuthException",
      code: 17,
      error_subcode: 2446079,
      is_transient: false,
      error_user_title: "Ad account has too many API calls",
      error_user_msg: "There have been too many calls from this ad account. Wait a bit and try again.",
    },
    400,
    headers,
  );

/** What the throttle switch answers: 80004 for ad accounts, 80002 elsewhere. */
export function throttled(objectId: string): MetaError {
  const ads = objectId.startsWith("act_");
  const code = ads ? 80004 : 80002;
  const headers = usage(objectId, 100, 5, "development_access");
  return new MetaError(
    {
      message: ads
        ? "(#80004) There have been too many calls to this ad-account. Wait a bit and try again. For more info, please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting."
        : "(#80002) There have been too many calls to this Instagram account. Wait a bit and try again. For more info, please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting.",
      type: "OAuthException",
      code,
      ...(ads ? { error_subcode: 2446079 } : {}),
    },
    400,
    ads
      ? headers
      : {
          "x-business-use-case-usage": JSON.stringify({
            [objectId]: [
              {
                type: "instagram",
                call_count: 100,
                total_cputime: 100,
                total_time: 100,
                estimated_time_to_regain_access: 5,
              },
            ],
          }),
        },
  );
}
