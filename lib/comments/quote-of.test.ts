import { describe, expect, test } from "vitest";
import { cardFields, fieldSections } from "@/lib/creatives/fields";
import { CommentField } from "./schema";
import { quotedIn, shortQuote } from "./quote-of";
import { emptyImage } from "@/lib/creatives/empty-creative";
import type { Carousel } from "@/lib/creatives/schema";

const cardId = "01890000-0000-4000-8000-0000000000c1";
const pictureId = "01890000-0000-4000-8000-0000000000f1";
const { media: _, texts, format: __, ...common } = emptyImage();
const image = { ...emptyImage(), texts: { ...texts, headline: "One firing" }, media: { mediaId: pictureId } };
const carousel: Carousel = {
  ...common,
  format: "carousel",
  cards: [
    {
      ...{ id: cardId, headline: "First", description: "", link: "https://a.example", extra: [] },
      media: { mediaId: null, thumbnailMediaId: pictureId },
    },
  ],
  texts: { message: "Swipe", displayLink: "" },
  multiShareOptimized: false,
  multiShareEndCard: false,
};

describe("what a comment quotes", () => {
  test.for([
    [image, "headline", { text: "One firing" }],
    [image, "media", { mediaId: pictureId }],
    [image, "identity", null],
    [carousel, "message", { text: "Swipe" }],
    [carousel, "headline", null],
    [carousel, `cards.${cardId}.headline`, { text: "First" }],
    [carousel, `cards.${cardId}.thumbnail`, { mediaId: pictureId }],
    [carousel, "cards.01890000-0000-4000-8000-0000000000c2.headline", null],
    [image, `cards.${cardId}.headline`, null],
  ] as const)("is what the field holds", ([creative, field, quoted]) => {
    expect(quotedIn(creative, field)).toEqual(quoted);
  });

  test("is cut between characters, and nothing is quoted of an empty field", () => {
    expect(shortQuote(" \n")).toBeNull();
    expect(shortQuote("🧵".repeat(300))).toBe("🧵".repeat(300));
    expect(shortQuote("🧵".repeat(301))).toBe(`${"🧵".repeat(300)}…`);
  });
});

test("a comment stands on any field of the form, one of a card by the card's id, and on nothing else", () => {
  for (const field of Object.keys(fieldSections)) expect(CommentField.safeParse(field).success).toBe(true);
  for (const field of cardFields)
    expect(CommentField.safeParse(`cards.${cardId}.${field}`).success).toBe(true);
  for (const field of ["cards.2.link", `cards.${cardId}`, `cards.${cardId}.id`, "texts.message", "__proto__"])
    expect(CommentField.safeParse(field).success).toBe(false);
});
