import type { Charge } from "@/lib/graph/charges";
import type { Tier } from "@/lib/graph/usage";

/** One of Meta's allowances as it stands at a moment: `level` of `capacity` is used, and drains evenly. */
export type Allowance = {
  key: string;
  capacity: number;
  drainSeconds: number;
  level: number;
  blockedUntil: Date | null;
};

/** Points an ad account may have by access tier, and how long they take to drain. Source: Marketing API rate limiting. */
export const scoreCapacity: Readonly<Record<Tier, number>> = { development: 60, full: 9000 };
export const scoreDrainSeconds = 300;
/** Quotas are counted over a rolling hour, and told in percent only. */
export const quotaDrainSeconds = 3600;
/** Percent that one call can take of the smallest hourly quota Meta documents, which is 200 calls. */
export const dearestCall = 0.5;

/**
 * How much of an allowance may be used by whom. What jobs leave is for people at the screen; what nobody uses is for
 * others who call Meta for the same ad account, and for what Meta counts otherwise than we do.
 */
export const mayUse = { person: 0.95, job: 0.75 } as const;

/** Room a job that was held back waits for, as a share of the capacity, so that it does not come back for every call. */
const jobRoom = 0.1;

/** `token:`, `score:` or `use:`, and whose it is. */
export const keyOf = ({ of, id }: Charge, connectionId: string) =>
  of === "token" ? `token:${connectionId}` : `${of === "account" ? "score" : "use"}:${id}`;

const drainedBy = ({ capacity, drainSeconds, level }: Allowance, seconds: number) =>
  Math.max(0, level - (capacity / drainSeconds) * seconds);

/** When a block ends, or now, and what is used then. */
function opening(allowance: Allowance, now: Date) {
  const blockedMs = Math.max(0, (allowance.blockedUntil?.getTime() ?? 0) - now.getTime());
  return { atMs: now.getTime() + blockedMs, level: drainedBy(allowance, blockedMs / 1000) };
}

/** What to assume used of an hour that Meta blocks until then: as much as lets jobs go on when it says, and no sooner. */
export const levelOfBlockedHour = (until: Date, now: Date) =>
  Math.min(100, (mayUse.job - jobRoom) * 100 + (until.getTime() - now.getTime()) / (quotaDrainSeconds * 10));

type Wish = { cost: number; who: keyof typeof mayUse; now: Date };

/** When a request of this cost may go out. */
export function freeAt(allowance: Allowance, { cost, who, now }: Wish): Date {
  const { capacity, drainSeconds } = allowance;
  const limit = capacity * mayUse[who];
  const { atMs, level } = opening(allowance, now);
  const room = Math.min(limit, Math.max(cost, who === "job" ? capacity * jobRoom : 0));
  const waitSeconds = (Math.max(0, level + room - limit) * drainSeconds) / capacity;
  return new Date(Math.ceil(atMs + waitSeconds * 1000));
}

/**
 * When work that costs this much in all will have been sent, if nobody else uses the allowance: at once as far as there
 * is room, and the rest as fast as it drains. Within the room a job waits for at its end, which is 10 % of the capacity.
 */
export function estimateFinish(allowance: Allowance, { cost, who, now }: Wish): Date {
  const { capacity, drainSeconds } = allowance;
  const { atMs, level } = opening(allowance, now);
  const over = Math.max(0, level + cost - capacity * mayUse[who]);
  return new Date(Math.ceil(atMs + (over * drainSeconds * 1000) / capacity));
}
