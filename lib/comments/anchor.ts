import {
  cardFieldId,
  cardFields,
  cardOfField,
  fieldSections,
  isPlainField,
  type FieldId,
} from "@/lib/creatives/fields";
import type { Creative, CreativeFormat } from "@/lib/creatives/schema";

const absent: Record<CreativeFormat, readonly string[]> = {
  single_image: ["thumbnail", "cards"],
  single_video: ["cards"],
  carousel: ["media", "thumbnail", "headline", "description"],
};

/** What a comment on a field of the form is kept under. Null where there is no such card. */
export function anchorOf(creative: Creative, field: FieldId): string | null {
  const place = cardOfField(field);
  if (!place) return field;
  const card = creative.format === "carousel" ? creative.cards[place.index] : undefined;
  return card ? `cards.${card.id}.${place.field}` : null;
}

/** Everything of the creative that can be spoken of, in the order of the form. */
export function listAnchors(creative: Creative): { anchor: string; field: FieldId }[] {
  const plain = Object.keys(fieldSections).filter(isPlainField);
  const own = plain.filter((field) => !absent[creative.format].includes(field));
  const cards = creative.format === "carousel" ? creative.cards : [];
  const ofCards = cards.flatMap((card, index) =>
    cardFields
      .filter((field) => field !== "thumbnail" || card.media.thumbnailMediaId !== null)
      .map((field) => ({ anchor: `cards.${card.id}.${field}`, field: cardFieldId(index, field) })),
  );
  return [...own.map((field) => ({ anchor: field, field })), ...ofCards];
}

/** Where the form has what a comment is about. Null where it has that no more. */
export const fieldOfAnchor = (creative: Creative, anchor: string): FieldId | null =>
  listAnchors(creative).find((one) => one.anchor === anchor)?.field ?? null;
