import { sameJson } from "@/lib/creatives/same-json";
import type { CarouselCard } from "@/lib/creatives/schema";
import type { Conflict } from "@/lib/drafts/merge-creatives";

type Cards = readonly CarouselCard[];

const byId = (cards: Cards, id: string) => cards.find((card) => card.id === id);
const idsOf = (cards: Cards) => cards.map(({ id }) => id);
const fields = ["media", "headline", "description", "link", "extra"] as const;

const numberOf = (id: string, ...lists: Cards[]) =>
  Math.max(...lists.map((cards) => idsOf(cards).indexOf(id))) + 1;

/** One card, field by field; a field that both changed differently stays theirs. */
function mergeFields(base: CarouselCard, mine: CarouselCard, theirs: CarouselCard, number: number) {
  const changed = fields.filter(
    (key) => !sameJson(mine[key], base[key]) && !sameJson(mine[key], theirs[key]),
  );
  const both = changed.filter((key) => !sameJson(theirs[key], base[key]));
  const mineOnly = changed.filter((key) => !both.includes(key)).map((key) => [key, mine[key]]);
  const conflicts = both.map(
    (key): Conflict => ({
      ...{ field: `cards.${mine.id}.${key}`, card: number },
      ...{ mine: mine[key], theirs: theirs[key] },
    }),
  );
  return { card: { ...theirs, ...Object.fromEntries(mineOnly) }, conflicts };
}

/** Puts each of `added` behind the card it stood behind. */
function insertAfter(order: string[], added: string[], from: string[]) {
  return added.reduce((ids, id) => {
    const before = from.slice(0, from.indexOf(id)).findLast((one) => ids.includes(one));
    const at = before === undefined ? 0 : ids.indexOf(before) + 1;
    return [...ids.slice(0, at), id, ...ids.slice(at)];
  }, order);
}

/** The order of whoever moved a card; where both did, theirs, and that is a conflict. */
function mergeOrder(base: string[], mine: string[], theirs: string[]) {
  const shared = (ids: string[]) => ids.filter((id) => [base, mine, theirs].every((all) => all.includes(id)));
  const [from, my, their] = [shared(base), shared(mine), shared(theirs)];
  const mineMoved = !sameJson(my, from) && !sameJson(my, their);
  const bothMoved = mineMoved && !sameJson(their, from);
  const lead = mineMoved && !bothMoved ? mine : theirs;
  const other = lead === mine ? theirs : mine;
  const order = insertAfter(
    lead,
    other.filter((id) => !lead.includes(id)),
    other,
  );
  return { order, isConflict: bothMoved };
}

/**
 * What two people made of the same cards. Cards are told apart by id, so moving one and changing another go together.
 * A card that one of them removed and the other changed is a conflict.
 */
export function mergeCards(base: Cards, mine: Cards, theirs: Cards) {
  const conflicts: Conflict[] = [];
  const kept = new Map<string, CarouselCard>();
  for (const id of new Set([...idsOf(theirs), ...idsOf(mine)])) {
    const [from, my, their] = [byId(base, id), byId(mine, id), byId(theirs, id)];
    const number = numberOf(id, mine, theirs);
    if (my && their) {
      const merged = mergeFields(from ?? their, my, their, number);
      kept.set(id, merged.card);
      conflicts.push(...merged.conflicts);
    } else {
      const [one, isMine] = my ? [my, true] : [their, false];
      if (!one) continue;
      const isChanged = from !== undefined && !sameJson(one, from);
      if (!from || (isChanged && !isMine)) kept.set(id, one);
      if (isChanged) {
        conflicts.push({ field: `cards.${id}`, card: number, mine: my ?? null, theirs: their ?? null });
      }
    }
  }
  const { order, isConflict } = mergeOrder(idsOf(base), idsOf(mine), idsOf(theirs));
  if (isConflict) conflicts.push({ field: "cards", mine: idsOf(mine), theirs: idsOf(theirs) });
  return { cards: order.flatMap((id) => kept.get(id) ?? []), conflicts };
}

const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === "string");

/** The cards with what was chosen; `mine` is where a card that is to come back stands. */
export function chooseCard(cards: Cards, conflict: Conflict, mine: Cards): CarouselCard[] {
  const { field, mine: value } = conflict;
  const [, id = "", key] = field.split(".");
  if (field === "cards") {
    if (!isIds(value)) return [...cards];
    const order = insertAfter(
      value.filter((one) => byId(cards, one)),
      idsOf(cards).filter((one) => !value.includes(one)),
      idsOf(cards),
    );
    return order.flatMap((one) => byId(cards, one) ?? []);
  }
  if (key !== undefined) return cards.map((card) => (card.id === id ? { ...card, [key]: value } : card));
  const back = byId(mine, id);
  if (!back) return cards.filter((card) => card.id !== id);
  const order = insertAfter(idsOf(cards), byId(cards, id) ? [] : [id], idsOf(mine));
  return order.flatMap((one) => (one === id ? back : (byId(cards, one) ?? [])));
}
