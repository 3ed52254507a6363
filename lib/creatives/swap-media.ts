import { changeCard } from "@/lib/creatives/cards";
import { cardOfField, type FieldId } from "@/lib/creatives/fields";
import type { Creative } from "@/lib/creatives/schema";

/** The picture or video a field holds; null for a field that holds none. */
export function mediaIdAt(creative: Creative, field: FieldId): string | null {
  const card = cardOfField(field);
  if (!card) return field === "media" && creative.format !== "carousel" ? creative.media.mediaId : null;
  if (creative.format !== "carousel" || card.field !== "media") return null;
  return creative.cards[card.index]?.media.mediaId ?? null;
}

/** One file for another, in one field, unless somebody put something else there meanwhile. */
export function swapMedia(creative: Creative, field: FieldId, from: string, mediaId: string): Creative {
  if (mediaIdAt(creative, field) !== from) return creative;
  if (creative.format === "single_image") return { ...creative, media: { mediaId } };
  if (creative.format === "single_video") return { ...creative, media: { ...creative.media, mediaId } };
  const index = cardOfField(field)?.index ?? -1;
  const media = creative.cards[index]?.media;
  if (!media) return creative;
  return { ...creative, cards: changeCard(creative.cards, index, { media: { ...media, mediaId } }) };
}
