import type { Section } from "@/lib/creatives/fields";
import { limits } from "@/lib/creatives/limits";
import { slotsOf } from "@/lib/creatives/media-slots";
import type { Creative } from "@/lib/creatives/schema";

const filled: Record<Section, (creative: Creative) => boolean> = {
  identity: ({ identity }) => identity.sourceId !== null && identity.kind !== null,
  media: (creative) =>
    slotsOf(creative).every(({ mediaId }) => mediaId !== null) &&
    (creative.format !== "carousel" || creative.cards.length >= limits.fewestCards),
  texts: ({ texts }) => texts.message.trim() !== "",
  destination: ({ link }) => link.trim() !== "",
  place: ({ name }) => name.trim() !== "",
};

/** Whether a section has what it is there for; whether that is right is for the rules to say. */
export const isFilled = (creative: Creative, section: Section) => filled[section](creative);
