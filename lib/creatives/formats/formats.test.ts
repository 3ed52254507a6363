import { describe, expect, test } from "vitest";
import { buildRequest } from "@/lib/creatives/build-request";
import { formats } from "@/lib/creatives/formats/formats";
import { previewOf } from "@/lib/creatives/preview";
import { buttonOf, linkOf, speakerOf } from "@/lib/creatives/preview-model";
import { readRequest } from "@/lib/creatives/read-request";
import type { Creative } from "@/lib/creatives/schema";
import {
  carouselSubject,
  exampleCreative,
  exampleIdentity,
  exampleMedia,
  exampleSubject,
  exampleSquare,
  exampleVideo,
  videoSubject,
} from "@/lib/testing/creative-subject";

const ids = { pageId: "1", instagramUserId: "2", threadsUserId: "3" };
const none = { mediaId: null, thumbnailMediaId: null };
const noRef = { imageHash: "", videoId: "" };
const noTexts = { message: "", headline: "", description: "", displayLink: "" };

describe("a story that says as little as may be", () => {
  test("of a picture", () => {
    expect(formats.single_image.read({ link_data: {} })).toEqual({
      content: {
        ...{ format: "single_image", link: "", media: { mediaId: null }, texts: noTexts },
        callToAction: "NO_BUTTON",
      },
      media: [noRef],
    });
  });

  test("of a video", () => {
    expect(formats.single_video.read({ video_data: { call_to_action: { type: "SIGN_UP" } } })).toEqual({
      content: { format: "single_video", link: "", media: none, texts: noTexts, callToAction: "SIGN_UP" },
      media: [noRef],
    });
  });

  test("of a carousel, whose flags may come as text", () => {
    const read = formats.carousel.read({
      link_data: { multi_share_optimized: "false", multi_share_end_card: true, child_attachments: [{}] },
    });

    expect(read).toEqual({
      content: {
        ...{ format: "carousel", link: "", callToAction: "NO_BUTTON" },
        texts: { message: "", displayLink: "" },
        cards: [
          {
            ...{ id: "00000000-0000-4000-8000-000000000000", headline: "", description: "", link: "" },
            ...{ media: none, extra: [] },
          },
        ],
        ...{ multiShareOptimized: false, multiShareEndCard: true },
      },
      media: [noRef],
    });
    const flags = { multiShareOptimized: true, multiShareEndCard: true };
    expect(formats.carousel.read({ link_data: { child_attachments: [] } })?.content).toMatchObject(flags);
  });
});

describe("a story of another format", () => {
  test.each([
    ["single_image", {}],
    ["single_image", { link_data: { link: 5 } }],
    ["single_image", { link_data: { child_attachments: [] } }],
    ["single_video", { link_data: {} }],
    ["single_video", { video_data: { message: null } }],
    ["carousel", { link_data: {} }],
    ["carousel", { link_data: { child_attachments: ["x"] } }],
    ["carousel", { link_data: { child_attachments: [{ link: "" }, { link: 5 }] } }],
    ["carousel", { link_data: { child_attachments: [{ name: "x".repeat(20_001) }] } }],
  ] as const)("is no %s: %j", (format, story) => {
    expect(formats[format].read(story)).toBeNull();
  });
});

describe("cards", () => {
  const card = (type: string, to = "https://a.example") => ({
    ...{ link: "https://a.example", image_hash: "h" },
    call_to_action: { type, value: { link: to } },
  });
  const read = (...cards: object[]) =>
    formats.carousel.read({ link_data: { link: "", child_attachments: cards } })?.content;

  test("have the first one's button, and keep one of their own as it was pasted", () => {
    const content = read(card("SHOP_NOW"), card("SIGN_UP"));

    expect(content?.callToAction).toBe("SHOP_NOW");
    expect(content?.cards.map(({ extra }) => extra)).toEqual([
      [],
      [{ path: ["call_to_action", "type"], value: "SIGN_UP" }],
    ]);
  });

  test("keep what the studio has no field for, and the address of a button that leads elsewhere", () => {
    const content = read({ ...card("SHOP_NOW", "https://b.example"), static_card: true });

    expect(content?.cards[0]?.extra).toEqual([
      { path: ["call_to_action", "value", "link"], value: "https://b.example" },
      { path: ["static_card"], value: true },
    ]);
  });

  test("are numbered anew, and sent in their order with what belongs to each", () => {
    const { creative } = carouselSubject();
    const refs = [
      { imageHash: "a", videoId: "" },
      { imageHash: "b", videoId: "9" },
    ];
    const body = buildRequest({ ...creative, link: " https://a.example " }, ids, refs);
    const back = readRequest(body);

    expect(back?.media).toEqual([...refs, noRef]);
    expect(back?.creative.link).toBe("https://a.example");
    expect(back?.creative).toMatchObject({
      cards: [0, 1, 2].map((index) => ({ id: `00000000-0000-4000-8000-00000000000${index}` })),
    });
  });
});

describe("what is sent", () => {
  const sent = (creative: Creative, refs = [noRef]) => buildRequest(creative, ids, refs).object_story_spec;
  const spaced = { ...noTexts, message: " m ", displayLink: " a.example " };

  test("of a picture has its addresses without the spaces around them, and texts as they were typed", () => {
    expect(sent({ ...exampleCreative, texts: spaced, link: " https://a.example " })["link_data"]).toEqual({
      ...{ link: "https://a.example", message: " m ", caption: "a.example" },
      call_to_action: { type: "SHOP_NOW", value: { link: "https://a.example" } },
    });
  });

  test("of a video likewise, the display link beside its address", () => {
    const { creative } = videoSubject({ texts: spaced, link: " https://a.example " });

    expect(sent(creative, [])["video_data"]).toEqual({
      message: " m ",
      call_to_action: { type: "SHOP_NOW", value: { link: "https://a.example", link_caption: "a.example" } },
    });
  });

  test("of a carousel likewise", () => {
    const { creative } = carouselSubject(
      { link: " https://a.example/1 ", headline: " h " },
      { texts: { message: " ", displayLink: " a.example " }, multiShareEndCard: false },
    );
    const cards = creative.cards.slice(0, 1);

    expect(sent({ ...creative, cards }, [])["link_data"]).toEqual({
      ...{ link: "https://lumfold.example/bed", message: " ", caption: "a.example" },
      ...{ multi_share_optimized: true, multi_share_end_card: false },
      child_attachments: [
        {
          ...{ link: "https://a.example/1", name: " h " },
          call_to_action: { type: "SHOP_NOW", value: { link: "https://a.example/1" } },
        },
      ],
    });
  });

  test("has the name without spaces, and threads_user_id where it was wanted", () => {
    const named = { ...exampleCreative, name: "  Lamp " };

    expect(Object.keys(buildRequest(named, ids, []))).toEqual(["name", "object_story_spec"]);
    expect(buildRequest(named, ids, []).name).toBe("Lamp");
    const top = buildRequest({ ...named, threadsIdPosition: "top" }, ids, []);
    expect(top.threads_user_id).toBe("3");
    expect(top.object_story_spec.threads_user_id).toBeUndefined();
  });
});

describe("the preview", () => {
  test("of a picture shows it as far as it is seen", () => {
    const tall = { ...exampleMedia, width: 1080, height: 1620 };

    expect(previewOf(exampleSubject({ texts: { message: " Hello. " } }, { media: [tall] }))).toEqual({
      speaker: { name: "lumfold.lamps", pictureUrl: null, shape: "round" },
      text: { shown: "Hello.", rest: "" },
      shown: {
        pictureId: exampleMedia.id,
        seen: { width: 1080, height: 1350, top: 135, bottom: 135 },
        video: null,
      },
      link: { domain: "lumfold.example", title: "Read till late", button: "SHOP_NOW" },
      cards: null,
    });
  });

  test("of nothing shows nothing", () => {
    expect(previewOf(exampleSubject({}, { media: [], identity: null }))).toMatchObject({
      ...{ speaker: null, shown: null, cards: null },
    });
    expect(previewOf(videoSubject({}, [])).shown).toBeNull();
  });

  test("of a video shows its thumbnail, which it may not have yet", () => {
    expect(previewOf(videoSubject())).toMatchObject({
      shown: {
        pictureId: exampleMedia.id,
        seen: { width: 1080, height: 1350 },
        video: { durationMs: 12_400 },
      },
      ...{ cards: null, link: { domain: "lumfold.example" }, text: { shown: "It dims when you do." } },
    });
    const bare = videoSubject({ media: { mediaId: exampleVideo.id, thumbnailMediaId: null } });
    expect(previewOf(bare).shown?.pictureId).toBeNull();
  });

  test("of a carousel shows its cards square, without a link of its own", () => {
    const filmed = { media: { mediaId: exampleVideo.id, thumbnailMediaId: exampleSquare.id } };
    const preview = previewOf(
      carouselSubject({ ...filmed, headline: " H " }, {}, [exampleVideo, exampleSquare]),
    );

    expect(preview).toMatchObject({ shown: null, link: null, text: { shown: "It dims when you do." } });
    expect(preview.cards?.slice(0, 2)).toEqual([
      {
        ...{ id: carouselSubject().creative.cards[0]?.id, title: "H", domain: "lumfold.example" },
        ...{ pictureId: exampleSquare.id, video: { durationMs: 12_400 } },
      },
      {
        ...{
          id: carouselSubject().creative.cards[1]?.id,
          title: "Read till late",
          domain: "lumfold.example",
        },
        ...{ pictureId: exampleSquare.id, video: null },
      },
    ]);
    const noThumbnail = { media: { mediaId: exampleVideo.id, thumbnailMediaId: null } };
    expect(
      previewOf(carouselSubject(noThumbnail, {}, [exampleVideo])).cards?.map(({ pictureId }) => pictureId),
    ).toEqual([...[null, null, null]]);
  });

  test("names who speaks as the feed would", () => {
    const page = { id: "1", name: "Lumfold", pictureUrl: "https://a.example/page.jpg" };
    const own = { ...exampleIdentity, page, pictureUrl: "https://a.example/instagram.jpg" };
    const backed = { ...own, kind: "page_backed" as const };

    expect(speakerOf(null)).toBeNull();
    expect(speakerOf(own)).toEqual({ name: "lumfold.lamps", pictureUrl: own.pictureUrl, shape: "round" });
    expect(speakerOf({ ...own, label: "a@b" })?.name).toBe("a@b");
    expect(speakerOf(backed)).toEqual({ name: "Lumfold", pictureUrl: page.pictureUrl, shape: "square" });
    expect(speakerOf({ ...backed, page: null })).toEqual({
      ...{ name: "@lumfold.lamps", pictureUrl: own.pictureUrl, shape: "square" },
    });
    expect(speakerOf({ ...backed, page: { ...page, pictureUrl: null } })?.pictureUrl).toBe(own.pictureUrl);
  });

  test("shows the display link where there is one, and no button where none is wanted", () => {
    const texts = { ...exampleCreative.texts, displayLink: "www.shop.example/x", headline: " Read " };

    expect(linkOf({ ...exampleCreative, texts })).toEqual({
      ...{ domain: "shop.example", title: "Read", button: "SHOP_NOW" },
    });
    expect(buttonOf({ callToAction: "NO_BUTTON" })).toBeNull();
    expect(buttonOf({ callToAction: "SIGN_UP" })).toBe("SIGN_UP");
  });
});
