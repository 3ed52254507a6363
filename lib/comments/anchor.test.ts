import { expect, test } from "vitest";
import { moveCard } from "@/lib/creatives/cards";
import { emptyCard, emptyCarousel, emptyImage, emptyVideo } from "@/lib/creatives/empty-creative";
import { cardFieldId } from "@/lib/creatives/fields";
import { anchorOf, fieldOfAnchor, listAnchors } from "./anchor";
import { CommentField } from "./schema";

const ids = ["01890000-0000-4000-8000-0000000000c1", "01890000-0000-4000-8000-0000000000c2"] as const;
const carousel = emptyCarousel(undefined, ids.map(emptyCard));

test("what is said about a card stays with it when the card moves, and has no place once it is gone", () => {
  const anchor = anchorOf(carousel, cardFieldId(1, "headline")) ?? "";
  expect(anchor).toBe(`cards.${ids[1]}.headline`);
  expect(fieldOfAnchor(carousel, anchor)).toBe("cards.1.headline");

  const moved = { ...carousel, cards: moveCard(carousel.cards, 1, 0) };
  expect(fieldOfAnchor(moved, anchor)).toBe("cards.0.headline");
  expect(fieldOfAnchor({ ...carousel, cards: carousel.cards.slice(0, 1) }, anchor)).toBeNull();
  expect(anchorOf(carousel, cardFieldId(7, "headline"))).toBeNull();
});

test("a field another format has no more is nowhere, and is there again after going back", () => {
  expect(fieldOfAnchor(emptyImage(), "headline")).toBe("headline");
  expect(fieldOfAnchor(carousel, "headline")).toBeNull();
  expect(fieldOfAnchor(emptyVideo(), "thumbnail")).toBe("thumbnail");
  expect(fieldOfAnchor(emptyImage(), "thumbnail")).toBeNull();
});

test("everything that can be spoken of is what a comment may stand on, and leads back to its field", () => {
  for (const creative of [emptyImage(), emptyVideo(), carousel]) {
    const anchors = listAnchors(creative);
    expect(anchors.length).toBeGreaterThan(8);
    for (const { anchor, field } of anchors) {
      expect(CommentField.safeParse(anchor).success).toBe(true);
      expect(anchorOf(creative, field)).toBe(anchor);
    }
  }
});
