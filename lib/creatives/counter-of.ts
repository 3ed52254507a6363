import { countCharacters } from "@/lib/creatives/count-text";
import { cardOfField, type CardField, type FieldId } from "@/lib/creatives/fields";
import { limits } from "@/lib/creatives/limits";

type Limit = { limit: number; advised?: true };

const ofCard: Partial<Record<CardField, Limit>> = {
  headline: { limit: limits.cardHeadline, advised: true },
  description: { limit: limits.cardDescription, advised: true },
  link: { limit: limits.link },
};
const ofCreative: Partial<Record<FieldId, Limit>> = {
  name: { limit: limits.name },
  message: { limit: limits.message },
  headline: { limit: limits.headlineAdvised, advised: true },
  link: { limit: limits.link },
};

/** How long the text of a field is, and may be or is best; in characters. Nothing where nothing is counted. */
export function counterOf(field: FieldId, text: string) {
  const card = cardOfField(field);
  const limit = card ? ofCard[card.field] : ofCreative[field];
  return limit && { count: countCharacters(text), ...limit };
}
