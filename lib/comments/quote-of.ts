import { isPlainField, type PlainField } from "@/lib/creatives/fields";
import { slotsOf } from "@/lib/creatives/media-slots";
import type { Creative, MediaChoice } from "@/lib/creatives/schema";

/** What a field holds: words, or a picture or video of the library. */
export type Quoted = { text: string } | { mediaId: string | null };

const said = (text: string): Quoted => ({ text });
const shown = ({ mediaId, thumbnailMediaId }: MediaChoice, field: string): Quoted => ({
  mediaId: field === "thumbnail" ? thumbnailMediaId : mediaId,
});

function ofPlain(creative: Creative, field: PlainField): Quoted | null {
  switch (field) {
    case "name":
    case "callToAction":
    case "link":
    case "threadsIdPosition":
      return said(creative[field]);
    case "message":
    case "displayLink":
      return said(creative.texts[field]);
    case "headline":
    case "description":
      return creative.format === "carousel" ? null : said(creative.texts[field]);
    case "media":
    case "thumbnail": {
      const [slot] = slotsOf(creative);
      return creative.format === "carousel" || !slot ? null : shown(slot, field);
    }
    case "identity":
    case "format":
    case "cards":
      return null;
  }
}

/** What a comment on the field is about. Null where it is no word and no picture, or where the card is gone. */
export function quotedIn(creative: Creative, field: string): Quoted | null {
  if (isPlainField(field)) return ofPlain(creative, field);
  const [, id, part = ""] = field.split(".");
  const card = creative.format === "carousel" && creative.cards.find((one) => one.id === id);
  if (!card) return null;
  if (part === "headline" || part === "description" || part === "link") return said(card[part]);
  return shown(card.media, part);
}

const longest = 300;

/** The beginning of what is quoted, cut between characters. */
export function shortQuote(text: string): string | null {
  const characters = [...text.trim()];
  if (characters.length === 0) return null;
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : characters.join("");
}
