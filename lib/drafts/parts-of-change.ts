import type { Change } from "@/lib/drafts/changes-between";

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isWholeCard = ({ field }: Change) => /^cards\.[^.]+$/.test(field);
const order = ["media", "headline", "description", "link", "extra"];

/** Chosen, written or pasted; a card that came may have none of its fields filled. */
function says(value: unknown) {
  if (Array.isArray(value)) return value.length > 0;
  if (isFields(value)) return Object.values(value).some((part) => part !== null);
  return value !== undefined && value !== null && value !== "";
}

/** The fields of a card that came or went, one change each; of any other change there are none. */
export function partsOfChange(change: Change): Change[] {
  if (!isWholeCard(change)) return [];
  const { field, card, before, after } = change;
  const fields = isFields(after) ? after : isFields(before) ? before : {};
  return order
    .filter((name) => says(fields[name]))
    .map((name) => ({
      field: `${field}.${name}`,
      ...(card !== undefined && { card }),
      before: isFields(before) ? before[name] : undefined,
      after: isFields(after) ? after[name] : undefined,
    }));
}
