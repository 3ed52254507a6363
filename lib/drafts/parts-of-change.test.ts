import { expect, test } from "vitest";
import { emptyCard, emptyCarousel } from "@/lib/creatives/empty-creative";
import { changesBetween } from "@/lib/drafts/changes-between";
import { partsOfChange } from "@/lib/drafts/parts-of-change";

const picture = { mediaId: "01890000-0000-7000-8000-000000000002", thumbnailMediaId: null };
const pasted = [{ path: ["static_card"], value: true }];
const card = { ...emptyCard("b"), headline: "Blue", media: picture, extra: pasted };
const [one, two] = [
  emptyCarousel(undefined, [emptyCard("a")]),
  emptyCarousel(undefined, [emptyCard("a"), card]),
];

test("a card that came is told field by field, those that say something", () => {
  const [change, ...more] = changesBetween(one, two);

  expect(more).toEqual([]);
  expect(change && partsOfChange(change)).toEqual([
    { field: "cards.b.media", card: 2, before: undefined, after: picture },
    { field: "cards.b.headline", card: 2, before: undefined, after: "Blue" },
    { field: "cards.b.extra", card: 2, before: undefined, after: pasted },
  ]);
});

test("a card that went likewise, with what it had", () => {
  const [change] = changesBetween(two, one);

  expect(change && partsOfChange(change).map(({ field, before, after }) => [field, before, after])).toEqual([
    ["cards.b.media", picture, undefined],
    ["cards.b.headline", "Blue", undefined],
    ["cards.b.extra", pasted, undefined],
  ]);
  const [empty] = changesBetween(one, emptyCarousel());
  expect(empty && partsOfChange(empty)).toEqual([]);
});

test("what is no whole card has no parts", () => {
  expect(partsOfChange({ field: "name", before: "a", after: "b" })).toEqual([]);
  expect(partsOfChange({ field: "cards", before: ["a"], after: ["b"] })).toEqual([]);
  expect(partsOfChange({ field: "cards.b.headline", before: "a", after: "b" })).toEqual([]);
});
