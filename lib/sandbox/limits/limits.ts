import type { Session } from "@/lib/sandbox/core/session";
import { RollingCount } from "@/lib/sandbox/limits/rolling-count";
import { ScoreLimiter, tiers } from "@/lib/sandbox/limits/score-limiter";
import { throttled } from "@/lib/sandbox/limits/throttled";
import { adAccountUsage, businessUsage, type Headers } from "@/lib/sandbox/limits/usage-headers";
import type { Settings } from "@/lib/sandbox/store/settings";
import type { NodeType } from "@/lib/sandbox/world/node";

const hourMs = 3_600_000;
const app = "app";

/** One operation; each of a batch, and each id of a multi-id read, counts by itself. */
export type Charge = {
  method: string;
  type: NodeType | null;
  /** The ad account, Instagram account or Page whose quota it takes from. */
  objectId: string;
  session: Session | null;
};

const percent = (count: number, most: number) => Math.min(100, Math.floor((count / most) * 100));
const minutes = (ms: number) => Math.ceil(ms / 60_000);

/** Every limit Meta sets on how often it is asked: by app, by ad account, by Instagram account, by Page. */
export class Limits {
  private readonly hourly = new RollingCount(hourMs);
  private readonly daily = new RollingCount(24 * hourMs);
  private readonly scores: ScoreLimiter;

  constructor(
    private readonly now: () => number,
    private readonly settings: () => Settings,
  ) {
    this.scores = new ScoreLimiter(now);
  }

  clear() {
    this.hourly.clear();
    this.daily.clear();
    this.scores.clear();
  }

  /** What every answer tells of the app, whatever was asked. */
  appUsage(): Headers {
    const most = this.settings().appCallsPerHour;
    const used = most === null ? 0 : percent(this.hourly.count(app, this.now()), most);
    const told = { call_count: used, total_cputime: used, total_time: used };
    return { "x-app-usage": JSON.stringify(told) };
  }

  /** Counts one operation; throws what Meta answers when there were too many. Returns the headers to send. */
  charge(charge: Charge): Headers {
    const { appCallsPerHour, instagramCallsPerDay, pageCallsPerDay } = this.settings();
    if (appCallsPerHour !== null) {
      this.count(this.hourly, app, appCallsPerHour, () => throttled(app, 4, 0));
    }
    const { type, objectId, session } = charge;
    if (type === "AdAccount") return this.adAccount(charge);
    if (type === "IGUser" && instagramCallsPerDay !== null) {
      const used = this.count(this.daily, objectId, instagramCallsPerDay, (wait) =>
        throttled(objectId, 80002, wait),
      );
      return businessUsage(objectId, "instagram", used, 0);
    }
    if (type === "Page" && session?.kind === "page" && pageCallsPerDay !== null) {
      const used = this.count(this.daily, objectId, pageCallsPerDay, (wait) =>
        throttled(objectId, 80001, wait),
      );
      return businessUsage(objectId, "pages", used, 0);
    }
    return {};
  }

  private adAccount({ method, objectId }: Charge): Headers {
    const { tier, scoreCode } = this.settings();
    if (tier === "off") return {};
    const { hourly, name } = tiers[tier];
    const used = this.count(this.hourly, objectId, hourly, (wait) => throttled(objectId, 80004, wait, name));
    const score = this.scores.charge(objectId, method, tier, scoreCode);
    const scored = Number(/"acc_id_util_pct":(\d+)/.exec(score["x-ad-account-usage"] ?? "")?.[1] ?? 0);
    return used > scored ? { ...score, ...adAccountUsage(objectId, used, 0, name) } : score;
  }

  private count(window: RollingCount, key: string, most: number, refuse: (minutes: number) => Error): number {
    const now = this.now();
    const before = window.count(key, now);
    if (before >= most) throw refuse(minutes(window.freeIn(key, now, most)));
    window.add(key, now);
    return percent(before + 1, most);
  }
}
