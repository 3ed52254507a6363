import { z } from "zod";
import type { ThreadsKind } from "@/lib/generated/prisma/enums";
import { BackedKind, type KindCell, type KindRow } from "@/lib/threads-accounts/schema";

/** What a person changed about what is ticked by itself: accounts left out, and accounts added. */
export const Ticks = z.object({
  without: z.array(z.object({ sourceId: z.string(), kind: BackedKind })),
  also: z.array(z.object({ sourceId: z.string(), kind: BackedKind, label: z.string() })),
});
export type Ticks = z.infer<typeof Ticks>;

export const noTicks: Ticks = { without: [], also: [] };

/** Ticks as they were kept; what cannot be read is no change. */
export function parseTicks(kept: string): Ticks {
  try {
    return Ticks.catch(noTicks).parse(JSON.parse(kept));
  } catch {
    return noTicks;
  }
}

type PlanRow = Pick<KindRow, "sourceId" | "label" | "kinds" | "recommendedKind" | "chosenKind">;

export const kindThatCounts = (row: Pick<KindRow, "chosenKind" | "recommendedKind">) =>
  row.chosenKind ?? row.recommendedKind;

export function cellOf({ kinds }: Pick<KindRow, "kinds">, kind: ThreadsKind): KindCell {
  if (kind === "associated") return kinds.associated;
  return kind === "instagram_backed" ? kinds.instagramBacked : kinds.pageBacked;
}

const includes = (
  list: readonly { sourceId: string; kind: BackedKind }[],
  sourceId: string,
  kind: BackedKind,
) => list.some((item) => item.sourceId === sourceId && item.kind === kind);

/** Ticked without anybody having said so: it is the kind that counts, and it can be made now. */
export const tickedByItself = (row: PlanRow, kind: BackedKind) =>
  kindThatCounts(row) === kind && cellOf(row, kind).creatable;

export function isTicked(row: PlanRow, kind: BackedKind, ticks: Ticks): boolean {
  if (!cellOf(row, kind).creatable) return false;
  if (tickedByItself(row, kind)) return !includes(ticks.without, row.sourceId, kind);
  return includes(ticks.also, row.sourceId, kind);
}

export function toggle(row: PlanRow, kind: BackedKind, ticked: boolean, ticks: Ticks): Ticks {
  const { sourceId, label } = row;
  const without = ticks.without.filter((item) => item.sourceId !== sourceId);
  const also = ticks.also.filter((item) => item.sourceId !== sourceId);
  if (tickedByItself(row, kind))
    return { without: ticked ? without : [...without, { sourceId, kind }], also };
  return { without, also: ticked ? [...also, { sourceId, kind, label }] : also };
}

/** Drops what these rows show to be settled: somebody else may have made the account meanwhile. */
export function pruneTicks(ticks: Ticks, rows: readonly PlanRow[]): Ticks {
  const bySource = new Map(rows.map((row) => [row.sourceId, row]));
  const stands = (sourceId: string, kind: BackedKind, byItself: boolean) => {
    const row = bySource.get(sourceId);
    return !row || (cellOf(row, kind).creatable && tickedByItself(row, kind) === byItself);
  };
  return {
    without: ticks.without.filter(({ sourceId, kind }) => stands(sourceId, kind, true)),
    also: ticks.also.filter(({ sourceId, kind }) => stands(sourceId, kind, false)),
  };
}

export type PlanCounts = Record<BackedKind, number>;

/** How many will be made of each kind, over all pages: what is recommended, less and plus what was changed. */
export function countPlanned(
  recommended: { instagramBacked: number; pageBacked: number },
  ticks: Ticks,
): PlanCounts {
  const count = (kind: BackedKind, base: number) =>
    base -
    ticks.without.filter((item) => item.kind === kind).length +
    ticks.also.filter((item) => item.kind === kind).length;
  return {
    instagram_backed: Math.max(0, count("instagram_backed", recommended.instagramBacked)),
    page_backed: Math.max(0, count("page_backed", recommended.pageBacked)),
  };
}
