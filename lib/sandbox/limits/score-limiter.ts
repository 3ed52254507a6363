import { throttled } from "@/lib/sandbox/limits/throttled";
import { adAccountUsage, type Headers } from "@/lib/sandbox/limits/usage-headers";

export type Tier = "off" | "development" | "full";
const decayMs = 300_000;

/** `hourly` calls of ads_management per ad account, without any active ad. */
export const tiers = {
  development: { max: 60, blockMs: 300_000, hourly: 300, name: "development_access" },
  full: { max: 9000, blockMs: 60_000, hourly: 100_000, name: "standard_access" },
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
  charge(accountId: string, method: string, tier: Exclude<Tier, "off">, code: 17 | 613): Headers {
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
    if (score.blockedUntil > now) throw throttled(accountId, code, minutes, name);
    return adAccountUsage(accountId, Math.min(100, Math.round((score.value / max) * 100)), 0, name);
  }
}
