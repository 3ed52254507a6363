import { expect, test } from "vitest";
import { emptyCard, emptyCarousel, emptyCreative, emptyVideo } from "@/lib/creatives/empty-creative";
import { Carousel, Creative, SingleVideo } from "@/lib/creatives/schema";

const ids = ["01890000-0000-7000-8000-000000000001", "01890000-0000-7000-8000-000000000002"] as const;

test("a draft from before there was anything but its fields still opens", () => {
  const { extra, ...old } = emptyCreative();

  expect(extra).toEqual([]);
  expect(Creative.parse(old)).toEqual(emptyCreative());
});

test("what a creative of each format begins with is one", () => {
  expect(SingleVideo.parse(emptyVideo())).toEqual(emptyVideo());
  const carousel = emptyCarousel(undefined, ids.map(emptyCard));
  expect(Carousel.parse(carousel)).toEqual(carousel);
});

test("two cards never have the same id", () => {
  const cards = [emptyCard(ids[0]), emptyCard(ids[0])];

  expect(Carousel.safeParse(emptyCarousel(undefined, cards)).success).toBe(false);
});

test("what a database cannot keep is taken out, at any depth", () => {
  const extra = [{ path: ["url_tags"], value: { "a\0": ["b\ud800c", 1, null, true] } }];

  expect(Creative.parse({ ...emptyCreative(), extra }).extra).toEqual([
    { path: ["url_tags"], value: { a: ["bc", 1, null, true] } },
  ]);
});
