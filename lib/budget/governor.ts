import {
  freeAt,
  keyOf,
  levelOfBlockedHour,
  mayUse,
  quotaDrainSeconds,
  scoreCapacity,
  scoreDrainSeconds,
} from "@/lib/budget/allowance";
import { learn, type Lesson } from "@/lib/budget/lessons";
import { beginCounting, reserve, type Judged } from "@/lib/budget/reserve";
import { settle, type Settled } from "@/lib/budget/settle";
import type { Db } from "@/lib/db";
import { sumCharges, type Charge } from "@/lib/graph/charges";
import type { Admission, Governor, Outcome } from "@/lib/graph/governor";
import { log } from "@/lib/log";

export type Spender = {
  db: Db;
  now: () => Date;
  workspaceId: string;
  connectionId: string;
  who: keyof typeof mayUse;
};

/** A person at the screen rather waits a moment than presses again. */
const personPatienceMs = 2_000;
/** Below this share of an hour there is nothing worth remembering. */
const noteworthyPercent = 50;

const quota = { capacity: 100, drainSeconds: quotaDrainSeconds };
/** Cautious until an answer names the tier. */
const unknownScore = { capacity: scoreCapacity.development, drainSeconds: scoreDrainSeconds, unit: 1 };

const isWorthARow = ({ of, percent, blockedUntil }: Lesson) =>
  of !== "account" && (blockedUntil !== null || (percent ?? 0) >= noteworthyPercent);

/** Only what would change a row: most answers teach nothing. */
const tells = (one: Settled) =>
  one.refund > 0 || one.percent !== null || one.capacity !== null || one.blockedUntil !== null || one.quiet;

/**
 * Keeps one login's calls within Meta's allowances, together with every other process that uses the same database. What
 * a request may cost is used up before it goes out and corrected by its answer; a process that dies in between leaves
 * it used up, which drains like anything else.
 */
export function createGovernor({ db, now, workspaceId, connectionId, who }: Spender): Governor {
  const place = () => ({ workspaceId, now: now() });

  async function judge(charges: readonly Charge[]): Promise<Judged[]> {
    const asked = charges.map((charge) => ({ key: keyOf(charge, connectionId), points: charge.points }));
    const scores = charges.filter(({ of }) => of === "account").map((charge) => keyOf(charge, connectionId));
    const share = mayUse[who];
    const judged = await reserve(db, asked, scores, { ...place(), share });
    const missing = scores.filter((key) => !judged.some((one) => one.key === key));
    if (missing.length === 0) return judged;
    await beginCounting(
      db,
      place(),
      missing.map((key) => ({ key, ...unknownScore })),
    );
    return reserve(db, asked, scores, { ...place(), share });
  }

  async function correct(charges: readonly Charge[], judged: readonly Judged[], { sent, seen }: Outcome) {
    const lessons = new Map((sent ? learn(seen, connectionId, now()) : []).map((one) => [one.key, one]));
    const costs = new Map(judged.map(({ key, cost }) => [key, cost]));
    const settled = charges.map((charge): Settled => {
      const key = keyOf(charge, connectionId);
      const lesson = lessons.get(key);
      const isScore = charge.of === "account";
      const blockedUntil = lesson?.blockedUntil ?? null;
      return {
        ...{ key, isScore, connectionId: charge.of === "token" ? connectionId : null },
        refund: sent ? 0 : (costs.get(key) ?? 0),
        points: sent ? charge.points : 0,
        percent: lesson?.percent ?? null,
        capacity: isScore && lesson?.tier ? scoreCapacity[lesson.tier] : null,
        blockedUntil,
        blockedLevel: blockedUntil && !isScore ? levelOfBlockedHour(blockedUntil, now()) : null,
        quiet: isScore && lesson?.quiet === true,
        begin: lesson && isWorthARow(lesson) ? quota : null,
      };
    });
    const worth = settled.filter((one) => tells(one) && (costs.has(one.key) || one.begin !== null));
    if (worth.length > 0) await settle(db, place(), worth);
  }

  return {
    patienceMs: who === "person" ? personPatienceMs : 0,
    async admit(wanted): Promise<Admission> {
      const charges = sumCharges(wanted);
      const judged = await judge(charges);
      const held = judged.filter(({ fits }) => !fits);
      if (held.length > 0) {
        const times = held.map((one) => freeAt(one, { cost: one.cost, who, now: now() }).getTime());
        const keys = new Set(held.map(({ key }) => key));
        return {
          ok: false,
          until: new Date(Math.max(...times)),
          refused: charges.filter((charge) => keys.has(keyOf(charge, connectionId))),
        };
      }
      return {
        ok: true,
        // The answer is worth more than its lesson: it must not get lost because the lesson could not be kept.
        settle: (outcome) =>
          correct(charges, judged, outcome).catch((error: unknown) =>
            log.error({ err: error, workspaceId }, "what Meta said of its limits was not kept"),
          ),
      };
    },
  };
}
