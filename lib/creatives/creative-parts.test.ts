import { describe, expect, test } from "vitest";
import * as change from "@/lib/creatives/cards";
import { emptyCard, emptyCarousel, emptyImage, emptyVideo } from "@/lib/creatives/empty-creative";
import * as fields from "@/lib/creatives/fields";
import { isFilled } from "@/lib/creatives/is-filled";
import { coverOf, mediaIdsOf, pictureOf, refsOf, slotsOf } from "@/lib/creatives/media-slots";
import { mend } from "@/lib/creatives/mend";
import { setText, textOf } from "@/lib/creatives/set-text";
import { within } from "@/lib/creatives/within";
import {
  carouselSubject,
  exampleCreative,
  exampleMedia,
  exampleVideo,
  videoSubject,
} from "@/lib/testing/creative-subject";

const cards = ["a", "b", "c"].map(emptyCard);
const [a, b, c] = cards;
const idsOf = (of: readonly { id: string }[]) => of.map(({ id }) => id).join("");
const video = videoSubject().creative;
const carousel = carouselSubject().creative;
const filmed = { mediaId: exampleVideo.id, thumbnailMediaId: exampleMedia.id };

describe("an empty creative", () => {
  test("has nothing in it but what is usual", () => {
    const nobody = { sourceId: null, kind: null };
    const common = {
      name: "",
      callToAction: "LEARN_MORE",
      link: "",
      threadsIdPosition: "spec",
      extra: [],
      identity: nobody,
    };
    const texts = { message: "", headline: "", description: "", displayLink: "" };
    const media = { mediaId: null, thumbnailMediaId: null };

    expect(emptyImage()).toEqual({ ...common, format: "single_image", media: { mediaId: null }, texts });
    expect(emptyVideo()).toEqual({ ...common, format: "single_video", media, texts });
    expect(emptyCarousel()).toEqual({
      ...{ ...common, format: "carousel", cards: [], texts: { message: "", displayLink: "" } },
      ...{ multiShareOptimized: true, multiShareEndCard: true },
    });
    expect(emptyCard("x")).toEqual({ id: "x", media, headline: "", description: "", link: "", extra: [] });
  });
});

describe("cards", () => {
  test("are two to ten", () => {
    const of = (count: number) => Array.from({ length: count }, (_, index) => emptyCard(String(index)));

    expect([9, 10, 11].map((count) => change.mayAdd(of(count)))).toEqual([true, false, false]);
    expect([1, 2, 3].map((count) => change.mayRemove(of(count)))).toEqual([false, false, true]);
  });

  test.each([
    [0, 2, "bca"],
    [2, 0, "cab"],
    [1, 1, "abc"],
    [0, 1, "bac"],
    [0, 3, "abc"],
    [0, -1, "abc"],
    [3, 0, "abc"],
  ])("move from %d to %d: %s", (from, to, order) => {
    expect(idsOf(change.moveCard(cards, from, to))).toBe(order);
  });

  test("come, are doubled, go and come back", () => {
    expect(idsOf(change.addCard(cards, "d"))).toBe("abcd");
    expect(idsOf(change.duplicateCard(cards, 1, "d"))).toBe("abdc");
    expect(change.duplicateCard([{ ...emptyCard("a"), headline: "h" }], 0, "d")[1]?.headline).toBe("h");
    expect(idsOf(change.removeCard(cards, 1))).toBe("ac");
    expect(b && idsOf(change.restoreCard([emptyCard("a"), emptyCard("c")], 1, b))).toBe("abc");
    expect(c && idsOf(change.restoreCard([emptyCard("a")], 5, c))).toBe("ac");
  });

  test("change alone, by place or by id", () => {
    expect(change.changeCard(cards, 1, { headline: "h" }).map(({ headline }) => headline)).toEqual([
      "",
      "h",
      "",
    ]);
    expect(
      change.changeCardOf(cards, "c", ({ id }) => ({ headline: `${id}!` })).map(({ headline }) => headline),
    ).toEqual(["", "", "c!"]);
  });
});

test("a change meant for one format leaves the others alone", () => {
  const named = within("carousel", (latest) => ({ ...latest, name: "n" }));

  expect(named(carousel).name).toBe("n");
  expect(named(video)).toBe(video);
});

describe("a text", () => {
  test("is read and set where the format has it", () => {
    for (const key of ["message", "headline", "description", "displayLink"] as const) {
      expect(textOf(setText(exampleCreative, key, "new"), key)).toBe("new");
      expect(textOf(setText(video, key, "new"), key)).toBe("new");
    }
    expect(setText(exampleCreative, "headline", "new").texts).toEqual({
      ...exampleCreative.texts,
      headline: "new",
    });
  });

  test("of a carousel's cards is not the carousel's", () => {
    expect(textOf(setText(carousel, "message", "new"), "message")).toBe("new");
    expect(textOf(setText(carousel, "displayLink", "new"), "displayLink")).toBe("new");
    for (const key of ["headline", "description"] as const) {
      expect(textOf(carousel, key)).toBeNull();
      expect(setText(carousel, key, "new")).toBe(carousel);
    }
  });
});

describe("what is shown", () => {
  const media = [exampleVideo, exampleMedia];
  const two = {
    ...carousel,
    cards:
      a && b
        ? [
            { ...a, media: filmed },
            { ...b, media: { mediaId: exampleMedia.id, thumbnailMediaId: null } },
          ]
        : [],
  };

  test("has a place each, in the order of the request", () => {
    expect(slotsOf(exampleCreative)).toEqual([{ mediaId: exampleMedia.id, thumbnailMediaId: null }]);
    expect(slotsOf(video)).toEqual([filmed]);
    expect(slotsOf(two)).toEqual([filmed, { mediaId: exampleMedia.id, thumbnailMediaId: null }]);
    expect(mediaIdsOf(two)).toEqual([exampleVideo.id, exampleMedia.id]);
    expect(mediaIdsOf(emptyVideo())).toEqual([]);
  });

  test("has a picture that stands for it", () => {
    expect(pictureOf(media, filmed)).toBe(exampleMedia);
    expect(pictureOf(media, { mediaId: exampleVideo.id, thumbnailMediaId: null })).toBe(exampleVideo);
    expect(pictureOf([], filmed)).toBeNull();
    expect(coverOf(two, media)).toBe(exampleMedia);
    expect(coverOf({ ...two, cards: [...cards, ...two.cards] }, media)).toBe(exampleMedia);
    expect(coverOf(emptyCarousel(undefined, cards), media)).toBeNull();
  });

  test("is called what the ad account calls it", () => {
    const hash = exampleMedia.imageHash;

    expect(refsOf(exampleCreative, media)).toEqual([{ imageHash: hash, videoId: "" }]);
    expect(refsOf(video, media)).toEqual([{ imageHash: hash, videoId: "23850000000001" }]);
    expect(refsOf(video, [exampleVideo])).toEqual([{ imageHash: "", videoId: "23850000000001" }]);
    expect(refsOf(exampleCreative, [{ ...exampleMedia, imageHash: null }])).toEqual([
      { imageHash: "", videoId: "" },
    ]);
    expect(refsOf(exampleCreative, [])).toEqual([{ imageHash: "", videoId: "" }]);
  });
});

describe("a field", () => {
  test("lies in the section people find it in", () => {
    expect(Object.entries(fields.fieldSections).map(([field, section]) => `${field} ${section}`)).toEqual([
      ...["identity identity", "format media", "media media", "thumbnail media", "cards media"],
      ...["message texts", "headline texts", "description texts"],
      ...["callToAction destination", "displayLink destination", "link destination"],
      ...["name place", "threadsIdPosition place"],
    ]);
    expect(fields.sections).toEqual(["identity", "media", "texts", "destination", "place"]);
    expect(fields.sectionOf("headline")).toBe("texts");
    expect(fields.sectionOf("cards.3.headline")).toBe("media");
    expect(fields.fieldElementId("cards.3.link")).toBe("creative-cards.3.link");
  });

  test("of a card knows which", () => {
    for (const field of fields.cardFields) {
      expect(fields.cardOfField(fields.cardFieldId(12, field))).toEqual({ index: 12, field });
    }
    expect(fields.cardFields).toEqual(["media", "thumbnail", "headline", "description", "link"]);
    for (const other of [
      "cards",
      "link",
      "cards.1.other",
      "cards.x.link",
      "xcards.1.link",
      "cards.1.linkx",
      "cards.1.link.x",
    ]) {
      expect(fields.cardOfField(other as fields.FieldId)).toBeNull();
    }
    expect([
      fields.isPlainField("name"),
      fields.isPlainField("cards.1.link"),
      fields.isPlainField("toString"),
    ]).toEqual([...[true, false, false]]);
  });
});

describe("a section is filled", () => {
  const { identity, media, texts, link, name } = exampleCreative;
  const someone = { sourceId: carousel.identity.sourceId, kind: "associated" as const };

  test.each([
    ["media", { media }, { media: { mediaId: null } }],
    ["texts", { texts }, { texts: { ...texts, message: " " } }],
    ["destination", { link }, { link: " " }],
    ["place", { name }, { name: " " }],
  ] as const)("by what it is there for: %s", (section, full, empty) => {
    expect(isFilled({ ...exampleCreative, ...full }, section)).toBe(true);
    expect(isFilled({ ...exampleCreative, ...empty }, section)).toBe(false);
  });

  test("by a source and its kind", () => {
    expect(isFilled({ ...exampleCreative, identity }, "identity")).toBe(false);
    expect(isFilled({ ...exampleCreative, identity: someone }, "identity")).toBe(false);
    const whole = { sourceId: exampleMedia.id as never, kind: "associated" as const };
    expect(isFilled({ ...exampleCreative, identity: whole }, "identity")).toBe(true);
    expect(isFilled({ ...exampleCreative, identity: { ...whole, kind: null } }, "identity")).toBe(false);
  });

  test("by two cards that show something", () => {
    expect(isFilled(carousel, "media")).toBe(true);
    expect(isFilled({ ...carousel, cards: carousel.cards.slice(0, 2) }, "media")).toBe(true);
    expect(isFilled({ ...carousel, cards: carousel.cards.slice(0, 1) }, "media")).toBe(false);
    expect(isFilled({ ...carousel, cards: [...carousel.cards, emptyCard("d")] }, "media")).toBe(false);
    expect(isFilled({ ...video, media: { ...filmed, mediaId: null } }, "media")).toBe(false);
  });
});

describe("one press", () => {
  const shorten = (creative: Parameters<typeof mend>[0], field: fields.FieldId, limit: number) =>
    mend(creative, { field, fix: "shorten", params: { limit } });
  const https = (creative: Parameters<typeof mend>[0], field: fields.FieldId) =>
    mend(creative, { field, fix: "add_https", params: {} });

  test("puts https:// in front of an address, of the ad or of the card it was about", () => {
    expect(https({ ...exampleCreative, link: "a.example" }, "link").link).toBe("https://a.example");
    const bare = { ...carousel, cards: carousel.cards.map((card) => ({ ...card, link: "a.example" })) };
    const mended = https(bare, "cards.1.link");
    expect(mended.format === "carousel" && mended.cards.map(({ link }) => link)).toEqual([
      ...["a.example", "https://a.example", "a.example"],
    ]);
    expect(mended.link).toBe(carousel.link);
    expect(https(bare, "cards.9.link")).toEqual(bare);
    expect(https(exampleCreative, "cards.1.link")).toBe(exampleCreative);
  });

  test("shortens a name or a primary text to what is allowed, without a space at its end", () => {
    expect(shorten({ ...exampleCreative, name: "  ab cd" }, "name", 3).name).toBe("ab");
    expect(textOf(shorten(setText(exampleCreative, "message", "🧵🧵 🧵"), "message", 3), "message")).toBe(
      "🧵🧵",
    );
    expect(textOf(shorten(setText(carousel, "message", "abcd"), "message", 3), "message")).toBe("abc");
    expect(shorten(exampleCreative, "headline", 3)).toBe(exampleCreative);
  });
});
