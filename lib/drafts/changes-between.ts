import { z } from "zod";
import type { Creative } from "@/lib/creatives/schema";

/**
 * `field` is a key of the creative, `texts.` and a key of its texts, `cards.` and a card's id with or without a key of
 * the card, or `cards` for their order. `card` is the card's number in the newer one, or in the older where it is gone.
 */
export type Change = { field: string; card?: number; before: unknown; after: unknown };

type Leaf = { card?: number; value: unknown };
type Leaves = Map<string, Leaf>;

const Cards = z.array(z.looseObject({ id: z.string() }));

function leavesOf(creative: Creative): Leaves {
  const leaves: Leaves = new Map();
  for (const [key, value] of Object.entries(creative)) {
    const cards = key === "cards" ? Cards.safeParse(value).data : undefined;
    if (key === "texts") {
      for (const [name, text] of Object.entries(creative.texts)) leaves.set(`texts.${name}`, { value: text });
    } else if (!cards) leaves.set(key, { value });
    for (const [index, { id, ...card }] of (cards ?? []).entries()) {
      leaves.set(`cards.${id}`, { card: index + 1, value: card });
      for (const [name, part] of Object.entries(card))
        leaves.set(`cards.${id}.${name}`, { card: index + 1, value: part });
    }
    if (cards) leaves.set("cards", { value: cards.map(({ id }) => id) });
  }
  return leaves;
}

/** Keys in one order: the database hands them back in its own. Nothing, an empty text and an empty list are alike. */
const canonical = (value: unknown): string =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
    ? ""
    : (JSON.stringify(value, (_, part: unknown) =>
        typeof part === "object" && part !== null && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
          : part,
      ) ?? "");

/** Of a card that is in one of the two only, the card is the change; of one in both, its fields are. */
function isTold(field: string, before: Leaves, after: Leaves) {
  const [place, id, name] = field.split(".");
  if (place !== "cards" || id === undefined) return true;
  const inBoth = before.has(`cards.${id}`) && after.has(`cards.${id}`);
  return inBoth === (name !== undefined);
}

/** Cards that came or went are told by themselves; the order is one more change only where those that stayed moved. */
function shared(ids: unknown, other: unknown) {
  return Array.isArray(ids) && Array.isArray(other) ? ids.filter((id) => other.includes(id)) : ids;
}

/** What somebody did to get from one to the other, field by field. */
export function changesBetween(older: Creative, newer: Creative): Change[] {
  const [before, after] = [leavesOf(older), leavesOf(newer)];
  const fields = [...new Set([...before.keys(), ...after.keys()])].filter((field) =>
    isTold(field, before, after),
  );
  return fields.flatMap((field): Change[] => {
    const [from, to] = [before.get(field), after.get(field)];
    const [was, is] =
      field === "cards"
        ? [shared(from?.value, to?.value), shared(to?.value, from?.value)]
        : [from?.value, to?.value];
    if (canonical(was) === canonical(is)) return [];
    const card = to?.card ?? from?.card;
    return [{ field, ...(card !== undefined && { card }), before: was, after: is }];
  });
}
