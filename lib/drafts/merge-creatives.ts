import { Creative } from "@/lib/creatives/schema";

type Leaves = Record<string, unknown>;

/** Two levels are told apart, so that the headline of one person and the text of another are no conflict. */
function leavesOf(creative: Creative): Leaves {
  const { texts, ...rest } = creative;
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [`texts.${key}`, text])),
  };
}

function fromLeaves(leaves: Leaves): Creative {
  const texts = Object.entries(leaves).filter(([key]) => key.startsWith("texts."));
  const rest = Object.entries(leaves).filter(([key]) => !key.startsWith("texts."));
  return Creative.parse({
    ...Object.fromEntries(rest),
    texts: Object.fromEntries(texts.map(([key, text]) => [key.slice("texts.".length), text])),
  });
}

/** Keys in one order: the database hands them back in its own. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const same = (one: unknown, other: unknown) => canonical(one) === canonical(other);

/** `field` is a key of the creative, or `texts.` and a key of its texts. */
export type Conflict = { field: string; mine: unknown; theirs: unknown };
export type Merge = { merged: Creative; conflicts: Conflict[] };

/**
 * What two people made of the same `base`. A field that one of them changed is taken from that one. A field that both
 * changed differently is a conflict; `merged` holds theirs there until somebody chooses.
 */
export function mergeCreatives(base: Creative, mine: Creative, theirs: Creative): Merge {
  const [from, my, their] = [leavesOf(base), leavesOf(mine), leavesOf(theirs)];
  const changed = Object.keys(my).filter((key) => !same(my[key], from[key]) && !same(my[key], their[key]));
  const conflicts = changed.filter((key) => !same(their[key], from[key]));
  const mineOnly = changed.filter((key) => same(their[key], from[key]));
  return {
    merged: fromLeaves({ ...their, ...Object.fromEntries(mineOnly.map((key) => [key, my[key]])) }),
    conflicts: conflicts.map((field) => ({ field, mine: my[field], theirs: their[field] })),
  };
}

/** The merge with `mine` in the fields that were chosen. */
export function choose({ merged, conflicts }: Merge, keepMine: ReadonlySet<string>): Creative {
  const chosen = conflicts.filter(({ field }) => keepMine.has(field)).map(({ field, mine }) => [field, mine]);
  return fromLeaves({ ...leavesOf(merged), ...Object.fromEntries(chosen) });
}

export const sameCreative = (one: Creative, other: Creative) => same(leavesOf(one), leavesOf(other));
