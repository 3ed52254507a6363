import { describe, expect, test } from "vitest";
import { backTo, changeFormat } from "@/lib/creatives/change-format";
import { emptyCard, emptyCarousel, emptyImage, emptyVideo } from "@/lib/creatives/empty-creative";
import type { Creative, CreativeFormat, Extra } from "@/lib/creatives/schema";
import {
  carouselSubject,
  exampleCreative,
  exampleMedia,
  exampleSquare,
  exampleVideo,
  videoSubject,
} from "@/lib/testing/creative-subject";

const media = [exampleMedia, exampleVideo];
const to = (creative: Creative, format: CreativeFormat) => {
  let next = 0;
  return changeFormat(creative, format, { media, newId: () => `card ${(next += 1)}` });
};
const image: Creative = {
  ...exampleCreative,
  texts: { message: "It dims.", headline: "Read", description: "Warm light", displayLink: "lumfold.example" },
};
const video = { ...videoSubject().creative, texts: image.texts };
const picture = { mediaId: exampleMedia.id, thumbnailMediaId: null };
const none = { mediaId: null, thumbnailMediaId: null };
const common = ({ name, identity, callToAction, threadsIdPosition }: Creative) => ({
  ...{ name, identity, callToAction, threadsIdPosition },
});

describe("changing the format", () => {
  test("to the one it has changes nothing", () => {
    expect(to(image, "single_image")).toEqual({ creative: image, left: null });
  });

  test("of a picture makes it the thumbnail of a video that is still to come", () => {
    const { creative, left } = to(image, "single_video");

    expect(creative).toEqual({
      ...{ ...common(image), texts: image.texts, link: image.link, extra: [], format: "single_video" },
      media: { mediaId: null, thumbnailMediaId: exampleMedia.id },
    });
    expect(left).toBeNull();
  });

  test("of a video keeps its thumbnail as the picture, and says that the video stays behind", () => {
    const { creative, left } = to(video, "single_image");

    expect(creative).toEqual({
      ...{ ...common(video), texts: video.texts, link: video.link, extra: [], format: "single_image" },
      media: { mediaId: exampleMedia.id },
    });
    expect(left).toEqual({ what: "media", count: 0 });
  });

  test("of a video without a thumbnail leaves the picture empty", () => {
    const alone = { ...video, media: { mediaId: exampleVideo.id, thumbnailMediaId: null } };

    expect(to(alone, "single_image").creative).toMatchObject({ media: { mediaId: null } });
    expect(to({ ...video, media: none }, "single_image").left).toBeNull();
  });

  test("to a carousel makes the first of two cards of it", () => {
    const { creative, left } = to(image, "carousel");

    expect(creative).toEqual({
      ...{ ...common(image), link: image.link, extra: [], format: "carousel", media: exampleCreative.media },
      cards: [
        {
          id: "card 1",
          headline: "Read",
          description: "Warm light",
          link: image.link,
          media: picture,
          extra: [],
        },
        emptyCard("card 2"),
      ],
      texts: { message: "It dims.", displayLink: "lumfold.example" },
      multiShareOptimized: true,
      multiShareEndCard: true,
    });
    expect(left).toBeNull();
    expect(to(video, "carousel").creative).toMatchObject({
      cards: [{ media: video.media }, { media: none }],
    });
  });

  test("of a carousel takes the first card's texts and the first picture and video there are", () => {
    const [one, two, three] = ["a", "b", "c"].map(emptyCard);
    if (!one || !two || !three) throw new Error("three");
    const cards = [
      { ...one, headline: "First", description: "The one", link: "https://a.example/1" },
      { ...two, media: { mediaId: exampleVideo.id, thumbnailMediaId: exampleSquare.id } },
      { ...three, media: picture },
    ];
    const carousel: Creative = {
      ...emptyCarousel(exampleCreative.identity, cards),
      texts: { message: "It dims.", displayLink: "lumfold.example" },
    };
    const texts = { ...carousel.texts, headline: "First", description: "The one" };

    expect(to(carousel, "single_image")).toMatchObject({
      creative: { texts, link: "https://a.example/1", media: { mediaId: exampleMedia.id } },
      left: { what: "cards", count: 3 },
    });
    expect(to(carousel, "single_video").creative).toMatchObject({
      ...{ texts, media: { mediaId: exampleVideo.id, thumbnailMediaId: exampleSquare.id } },
    });
    expect(to({ ...carousel, link: "https://a.example" }, "single_image").creative.link).toBe(
      "https://a.example",
    );
    expect(to({ ...carousel, cards: [] }, "single_image")).toMatchObject({
      ...{ creative: { link: "", texts: { headline: "", description: "" } }, left: null },
    });
  });

  test("says that cards stay behind only where more than one has something", () => {
    const cards = [emptyCard("a"), emptyCard("b")];
    const [one, two] = cards;
    const with2 = (change: object) =>
      emptyCarousel(
        undefined,
        one && two
          ? [
              { ...one, ...change },
              { ...two, ...change },
            ]
          : [],
      );

    expect(to(emptyCarousel(undefined, cards), "single_image").left).toBeNull();
    for (const change of [{ headline: "h" }, { link: "l" }, { media: picture }]) {
      expect(to(with2(change), "single_image").left).toEqual({ what: "cards", count: 2 });
    }
    expect(to(with2({ description: "d" }), "single_image").left).toBeNull();
    const oneVideo = emptyCarousel(
      undefined,
      one ? [{ ...one, media: { ...none, mediaId: exampleVideo.id } }] : [],
    );
    expect(to(oneVideo, "single_image").left).toEqual({ what: "media", count: 1 });
  });

  test("keeps what was pasted where it has a place", () => {
    const at = (...path: string[]): Extra => ({ path, value: "x" });
    const extra = [
      at("url_tags"),
      at("object_story_spec", "link_data", "attachment_style"),
      at("object_story_spec", "video_data", "targeting"),
    ];
    const [tags, ofLink, ofVideo] = extra;

    expect(to({ ...image, extra }, "single_video").creative.extra).toEqual([tags, ofVideo]);
    expect(to({ ...image, extra }, "carousel").creative.extra).toEqual([tags, ofLink]);
    expect(to({ ...video, extra }, "single_image").creative.extra).toEqual([tags, ofLink]);
  });
});

describe("taking the change of format back", () => {
  test("gives what was there, with what was written meanwhile", () => {
    const latest = { ...to(image, "carousel").creative, name: "Later", callToAction: "SIGN_UP" };
    const written = { ...latest, texts: { message: "New", displayLink: "new.example" } } as typeof latest;

    expect(backTo(image, written)).toEqual({
      ...image,
      ...{ name: "Later", callToAction: "SIGN_UP" },
      texts: { ...image.texts, message: "New", displayLink: "new.example" },
    });
  });

  test("gives the cards back", () => {
    const carousel = carouselSubject().creative;
    const latest: Creative = { ...emptyImage(), name: "Later", threadsIdPosition: "top" };

    expect(backTo(carousel, latest)).toEqual({
      ...carousel,
      ...{ name: "Later", identity: latest.identity, callToAction: "LEARN_MORE", threadsIdPosition: "top" },
      texts: { message: "", displayLink: "" },
    });
    expect(backTo(emptyVideo(), image)).toMatchObject({ texts: { headline: "", message: "It dims." } });
  });
});
