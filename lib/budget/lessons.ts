import { keyOf } from "@/lib/budget/allowance";
import type { Charge } from "@/lib/graph/charges";
import type { GraphError } from "@/lib/graph/errors";
import type { Observation } from "@/lib/graph/governor";
import { readAllowances, type Allowances, type Tier } from "@/lib/graph/usage";

/** What answers taught about one allowance. */
export type Lesson = {
  key: string;
  of: Charge["of"];
  /** The highest share in use that was named; null: none was. */
  percent: number | null;
  tier: Tier | null;
  blockedUntil: Date | null;
  /** Meta carried a call out and named no share, which it does only while little is used. */
  quiet: boolean;
};

/** Limits on one kind of deed, such as on new creatives an hour: other calls go on. */
const deeds = new Set([1885172, 1487225, 1487632]);
const ofAccount = new Set([613, 80000, 80003, 80004]);
const ofToken = new Set([4, 17, 32, 341]);

/** Whose allowance Meta says is used up. Where the call does not touch such a one, everything it does touch. */
function exhausted({ code, subcode }: GraphError, charges: readonly Charge[]): readonly Charge[] {
  if (subcode !== undefined && deeds.has(subcode)) return [];
  const isScore = ofAccount.has(code ?? 0) || (code === 17 && subcode === 2446079);
  const wanted = isScore ? "account" : code === undefined || ofToken.has(code) ? "token" : "object";
  const named = charges.filter(({ of }) => of === wanted);
  return named.length > 0 ? named : charges;
}

type Said = { percent: number | undefined; waitSeconds: number; tier: Tier | undefined };

/** Meta may speak of an object under the id of the business it belongs to; of a lone object everything said is its own. */
function saidOf({ of, id }: Charge, said: Allowances, alone: boolean): Said {
  const tiers = [said.account, ...said.objects].map((one) => one?.tier);
  const tier = tiers.find((one) => one !== undefined);
  if (of === "token") return { percent: said.app, waitSeconds: 0, tier: undefined };
  if (of === "account") {
    const { percent, waitSeconds = 0 } = said.account ?? {};
    return { percent, waitSeconds, tier };
  }
  const own = said.objects.filter((one) => alone || one.id === id);
  const percent = own.length > 0 ? Math.max(...own.map((one) => one.percent)) : undefined;
  // Of an ad account Meta may tell the same number twice; it then speaks of the score, which drains sooner.
  const isScore = said.account !== undefined && percent !== undefined && percent <= said.account.percent;
  return {
    percent: isScore ? undefined : percent,
    waitSeconds: Math.max(0, ...own.map(({ waitSeconds }) => waitSeconds)),
    tier: undefined,
  };
}

function lessonsOf({ charges, headers, error }: Observation, connectionId: string, now: Date): Lesson[] {
  const said = readAllowances(headers);
  const alone = charges.filter(({ of }) => of === "object").length === 1;
  const pause =
    error?.reason === "rate_limited" && typeof error.retry === "object" ? error.retry.afterSeconds : 0;
  const full = new Set(error && pause > 0 ? exhausted(error, charges) : []);
  return charges.map((charge) => {
    const { percent, waitSeconds, tier } = saidOf(charge, said, alone);
    const seconds = Math.max(waitSeconds, full.has(charge) ? pause : 0);
    return {
      ...{ key: keyOf(charge, connectionId), of: charge.of, tier: tier ?? null },
      percent: percent === undefined ? null : Math.min(100, Math.max(0, percent)),
      blockedUntil: seconds > 0 ? new Date(now.getTime() + seconds * 1000) : null,
      quiet: percent === undefined && error === undefined,
    };
  });
}

const later = (a: Date | null, b: Date | null) => (!a || (b && b > a) ? b : a);

/** What all observations of one request teach, allowance by allowance. */
export function learn(seen: readonly Observation[], connectionId: string, now: Date): Lesson[] {
  const lessons = new Map<string, Lesson>();
  for (const lesson of seen.flatMap((one) => lessonsOf(one, connectionId, now))) {
    const known = lessons.get(lesson.key);
    const percents = [known?.percent, lesson.percent].filter((percent) => typeof percent === "number");
    lessons.set(lesson.key, {
      ...lesson,
      percent: percents.length > 0 ? Math.max(...percents) : null,
      tier: lesson.tier ?? known?.tier ?? null,
      blockedUntil: later(known?.blockedUntil ?? null, lesson.blockedUntil),
      quiet: percents.length === 0 && (lesson.quiet || known?.quiet === true),
    });
  }
  return [...lessons.values()];
}
