import { describe, expect, test } from "vitest";
import { changeCard, moveCard, removeCard } from "@/lib/creatives/cards";
import { changeFormat } from "@/lib/creatives/change-format";
import { emptyCard } from "@/lib/creatives/empty-creative";
import type { Carousel, CarouselCard } from "@/lib/creatives/schema";
import { choose, mergeCreatives } from "@/lib/drafts/merge-creatives";
import { carouselSubject } from "@/lib/testing/creative-subject";

const base: Carousel = carouselSubject().creative;
const [a, b, c] = base.cards.map(({ id }) => id);
const d = "01890000-0000-7000-8000-00000000000d";
const withCards = (change: (cards: CarouselCard[]) => CarouselCard[]): Carousel => ({
  ...base,
  cards: change(base.cards),
});
const merged = (mine: Carousel, theirs: Carousel) => {
  const merge = mergeCreatives(base, mine, theirs);
  const cards = merge.merged.format === "carousel" ? merge.merged.cards : [];
  return { ...merge, cards, ids: cards.map(({ id }) => id) };
};

describe("two people at one carousel", () => {
  test("may change different fields of one card, while one of them moves it", () => {
    const mine = withCards((cards) => moveCard(changeCard(cards, 0, { headline: "Mine" }), 0, 2));
    const theirs = withCards((cards) => changeCard(cards, 0, { link: "https://theirs.example" }));
    const { conflicts, cards, ids } = merged(mine, theirs);

    expect(conflicts).toEqual([]);
    expect(ids).toEqual([b, c, a]);
    expect(cards[2]).toMatchObject({ headline: "Mine", link: "https://theirs.example" });
  });

  test("are asked where both changed one field, and where both moved cards", () => {
    const mine = withCards((cards) => moveCard(changeCard(cards, 1, { headline: "Mine" }), 0, 2));
    const theirs = withCards((cards) => moveCard(changeCard(cards, 1, { headline: "Theirs" }), 2, 0));
    const merge = merged(mine, theirs);

    expect(merge.conflicts.map(({ field }) => field)).toEqual([`cards.${b}.headline`, "cards"]);
    expect(merge.ids).toEqual([c, a, b]);
    expect(choose(merge, new Set([`cards.${b}.headline`, "cards"]))).toEqual(mine);
    expect(choose(merge, new Set())).toEqual(theirs);
  });

  test("keep what each added, and lose what one removed and the other left alone", () => {
    const mine = withCards((cards) => [emptyCard(d), ...removeCard(cards, 2)]);
    const { conflicts, ids } = merged(mine, base);

    expect(conflicts).toEqual([]);
    expect(ids).toEqual([d, a, b]);
  });

  test("are asked about a card that one removed and the other changed", () => {
    const mine = withCards((cards) => changeCard(cards, 1, { headline: "Mine" }));
    const theirs = withCards((cards) => removeCard(cards, 1));
    const merge = merged(mine, theirs);

    expect(merge.conflicts).toMatchObject([{ field: `cards.${b}`, card: 2, theirs: null }]);
    expect(merge.ids).toEqual([a, c]);
    expect(choose(merge, new Set([`cards.${b}`]))).toEqual(mine);
  });

  test("are asked once where one changed the format and the other a card", () => {
    const picture = changeFormat(base, "single_image", { media: [], newId: () => d }).creative;
    const theirs = withCards((cards) => changeCard(cards, 0, { headline: "Theirs" }));
    const merge = mergeCreatives(base, { ...picture, name: "Mine" }, theirs);

    expect(merge.conflicts.map(({ field }) => field)).toEqual(["format"]);
    expect(merge.merged).toEqual({ ...theirs, name: "Mine" });
  });
});

test("another format takes along what has a place there, and says what stays behind", () => {
  const { creative, left } = changeFormat(base, "single_image", { media: [], newId: () => d });

  expect(creative).toMatchObject({
    ...{ name: base.name, link: base.link, callToAction: base.callToAction },
    texts: { message: base.texts.message, headline: "Read till late" },
    media: { mediaId: base.cards[0]?.media.mediaId },
  });
  expect(left).toEqual({ what: "cards", count: 3 });
});
