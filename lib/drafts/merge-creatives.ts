import { sameJson } from "@/lib/creatives/same-json";
import { Creative } from "@/lib/creatives/schema";
import { chooseCard, mergeCards } from "@/lib/drafts/merge-cards";

type Leaves = Record<string, unknown>;

/** What only makes sense together with the format. */
const ofFormat = new Set(["format", "media", "cards", "texts", "multiShareOptimized", "multiShareEndCard"]);

/** Two levels are told apart, so that the headline of one person and the text of another are no conflict. */
function leavesOf({ texts, ...rest }: Creative): Leaves {
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

/** Where somebody changed the format, all that belongs to it is one field. */
const bundled = (creative: Creative): Leaves => {
  const entries = Object.entries(creative);
  return {
    ...Object.fromEntries(entries.filter(([key]) => !ofFormat.has(key))),
    format: Object.fromEntries(entries.filter(([key]) => ofFormat.has(key))),
  };
};
const unbundled = ({ format, ...rest }: Leaves): Creative =>
  Creative.parse({ ...rest, ...(typeof format === "object" ? format : {}) });

/**
 * `field` is a key of the creative, `texts.` and a key of its texts, `cards.` and the id of a card with or without a key
 * of it, or `cards` for their order. `card` is the card's number. With `format` goes all that belongs to it.
 */
export type Conflict = { field: string; card?: number; mine: unknown; theirs: unknown };
export type Merge = { merged: Creative; conflicts: Conflict[]; mine: Creative };

function mergeLeaves(from: Leaves, my: Leaves, their: Leaves) {
  const changed = Object.keys(my).filter(
    (key) => !sameJson(my[key], from[key]) && !sameJson(my[key], their[key]),
  );
  const conflicts = changed.filter((key) => !sameJson(their[key], from[key]));
  const mineOnly = changed.filter((key) => sameJson(their[key], from[key]));
  return {
    merged: { ...their, ...Object.fromEntries(mineOnly.map((key) => [key, my[key]])) },
    conflicts: conflicts.map((field): Conflict => ({ field, mine: my[field], theirs: their[field] })),
  };
}

/**
 * What two people made of the same `base`. A field that one of them changed is taken from that one. A field that both
 * changed differently is a conflict; `merged` holds theirs there until somebody chooses.
 */
export function mergeCreatives(base: Creative, mine: Creative, theirs: Creative): Merge {
  if (base.format !== mine.format || base.format !== theirs.format) {
    const { merged, conflicts } = mergeLeaves(bundled(base), bundled(mine), bundled(theirs));
    return { merged: unbundled(merged), conflicts, mine };
  }
  if (base.format !== "carousel" || mine.format !== "carousel" || theirs.format !== "carousel") {
    const { merged, conflicts } = mergeLeaves(leavesOf(base), leavesOf(mine), leavesOf(theirs));
    return { merged: fromLeaves(merged), conflicts, mine };
  }
  const cards = mergeCards(base.cards, mine.cards, theirs.cards);
  const alike = { cards: theirs.cards };
  const rest = mergeLeaves(
    leavesOf({ ...base, ...alike }),
    leavesOf({ ...mine, ...alike }),
    leavesOf(theirs),
  );
  return {
    merged: fromLeaves({ ...rest.merged, cards: cards.cards }),
    conflicts: [...rest.conflicts, ...cards.conflicts],
    mine,
  };
}

function chooseOne(creative: Creative, conflict: Conflict, mine: Creative): Creative {
  const { field, mine: value } = conflict;
  if (field === "format") return unbundled({ ...bundled(creative), format: value });
  const isOfCards = field === "cards" || field.startsWith("cards.");
  if (!isOfCards) return fromLeaves({ ...leavesOf(creative), [field]: value });
  if (creative.format !== "carousel" || mine.format !== "carousel") return creative;
  return Creative.parse({ ...creative, cards: chooseCard(creative.cards, conflict, mine.cards) });
}

/** The merge with `mine` in the fields that were chosen. */
export const choose = ({ merged, conflicts, mine }: Merge, keepMine: ReadonlySet<string>): Creative =>
  conflicts
    .filter(({ field }) => keepMine.has(field))
    .reduce((creative, conflict) => chooseOne(creative, conflict, mine), merged);

export const sameCreative = (one: Creative, other: Creative) => sameJson(one, other);
