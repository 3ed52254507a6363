import { describe, expect, test } from "vitest";
import { limits } from "@/lib/creatives/limits";
import type { RuleCode } from "@/lib/creatives/rule";
import type { Creative } from "@/lib/creatives/schema";
import type { Subject } from "@/lib/creatives/subject";
import { blocks, isMissing, ofSeverity, validate } from "@/lib/creatives/validate";
import {
  carouselSubject,
  exampleIdentity,
  exampleMedia,
  exampleSubject as subject,
  exampleVideo,
  videoSubject,
} from "@/lib/testing/creative-subject";

type Told = Record<string, string | number>;
/** What the sentence of a rule is told of a creative; undefined where it has nothing to say. */
const told = (code: RuleCode, of: Subject<Creative>) => validate(of).find((one) => one.code === code)?.params;

const picture = (width: number, height: number) => ({ ...exampleMedia, width, height });
const image = (width: number, height: number) => subject({}, { media: [picture(width, height)] });
const film = (width: number, height: number) => ({ ...exampleVideo, width, height });
const video = (width: number, height: number) => videoSubject({}, [film(width, height), exampleMedia]);
const thumbnail = (width: number, height: number) => videoSubject({}, [exampleVideo, picture(width, height)]);
const square = (width: number, height: number) => carouselSubject({}, {}, [picture(width, height)]);
const message = (text: string) => subject({ texts: { message: text } });
const displayLink = (text: string) => subject({ texts: { displayLink: text } });
const link = (text: string) => subject({ link: text });
const filmed = { media: { mediaId: exampleVideo.id, thumbnailMediaId: exampleMedia.id } };
const filmedCard = (width: number, height: number) =>
  carouselSubject(filmed, {}, [exampleVideo, picture(width, height)]);
const cards = (count: number) => {
  const [first] = carouselSubject().creative.cards;
  return carouselSubject({}, { cards: first ? Array.from({ length: count }, () => first) : [] });
};
const longLink = (length: number) => `https://a.example/${"x".repeat(length - 18)}`;

const nothing = undefined;
const edges: [string, RuleCode, Subject<Creative>, Told | undefined][] = [
  ["no identity", "identity_mismatch", subject({}, { identity: null }), nothing],
  [
    "an id short",
    "identity_mismatch",
    subject({}, { identity: { ...exampleIdentity, page: null } }),
    { obstacle: "threads_unknown" },
  ],
  ["no identity", "page_name_hidden", subject({}, { identity: null }), nothing],
  [
    "an assigned account",
    "instagram_not_assigned",
    subject({}, { identity: { ...exampleIdentity, instagramAssigned: true } }),
    nothing,
  ],
  [
    "no ad account",
    "instagram_not_assigned",
    subject({}, { identity: { ...exampleIdentity, instagramAssigned: false }, adAccount: null }),
    nothing,
  ],
  ["no identity", "instagram_not_assigned", subject({}, { identity: null }), nothing],
  ["no ad account", "ad_account_inactive", subject({}, { adAccount: null }), nothing],
  [
    "an active one",
    "ad_account_inactive",
    subject({}, { adAccount: { id: "act_1", name: "A", status: 1 } }),
    nothing,
  ],
  [
    "a closed one",
    "ad_account_inactive",
    subject({}, { adAccount: { id: "act_1", name: "A", status: 101 } }),
    { adAccount: "A" },
  ],
  ["1,000 characters", "link_too_long", link(longLink(1000)), nothing],
  ["1,001 characters", "link_too_long", link(longLink(1001)), { count: 1001, limit: 1000, over: 1 }],
  ["spaces around 1,000", "link_too_long", link(` ${longLink(1000)}  `), nothing],
  ["what is too long anyway", "link_long_when_sent", link(`${longLink(1001)}ä`), nothing],
  ["just enough when sent", "link_long_when_sent", link(`${longLink(994)}ä`), nothing],
  [
    "one letter beyond ASCII too many",
    "link_long_when_sent",
    link(`${longLink(995)}ä`),
    { count: 1001, limit: 1000, over: 1 },
  ],
  ["spaces around", "link_long_when_sent", link(` ${longLink(999)} `), nothing],
  ["an empty type", "call_to_action_unknown", subject({ callToAction: "" }), { type: "" }],
  ["small letters", "call_to_action_unknown", subject({ callToAction: "shop_now" }), { type: "shop_now" }],
  ["100 characters", "name_too_long", subject({ name: "n".repeat(100) }), nothing],
  [
    "101 characters",
    "name_too_long",
    subject({ name: "n".repeat(101) }),
    { count: 101, limit: 100, over: 1 },
  ],
  ["spaces around 100", "name_too_long", subject({ name: `  ${"n".repeat(100)} ` }), nothing],
  ["one letter", "name_missing", subject({ name: " n " }), nothing],
  ["spaces only", "message_missing", message(" \n "), {}],
  ["1,001 characters", "message_too_long", message("m".repeat(1001)), { count: 1001, limit: 1000, over: 1 }],
  ["1,000 emoji", "message_too_long", message("🧵".repeat(1000)), nothing],
  ["an address", "plain_hashtags", message("See https://a.example"), {}],
  ["an address without scheme", "plain_hashtags", message("See www.a.example today"), {}],
  ["neither", "plain_hashtags", message("http is a scheme, www a prefix"), nothing],
  [
    "each odd character once",
    "odd_characters",
    message("^~_={}[]|<> ^^"),
    { characters: "^ ~ = { } [ ] | < >" },
  ],
  ["an address with them", "odd_characters", message("https://a.example/~x?a={b}"), nothing],
  [
    "26 letters",
    "headline_long",
    subject({ texts: { headline: "h".repeat(26) } }),
    { count: 26, limit: 25, over: 1 },
  ],
  ["nothing chosen", "image_narrow", subject({ media: { mediaId: null } }, { media: [] }), nothing],
  [
    "a video",
    "image_narrow",
    subject({ media: { mediaId: exampleVideo.id } }, { media: [film(100, 100)] }),
    nothing,
  ],
  ["499 px", "image_narrow_instagram", image(499, 499), nothing],
  ["500 px", "image_narrow_instagram", image(500, 500), { width: 500, wanted: 600 }],
  ["599 px", "image_narrow_instagram", image(599, 599), { width: 599, wanted: 600 }],
  ["600 px", "image_narrow_instagram", image(600, 600), nothing],
  ["nothing chosen", "image_narrow_instagram", subject({ media: { mediaId: null } }, { media: [] }), nothing],
  [
    "what was pasted",
    "image_missing",
    subject(
      {
        media: { mediaId: null },
        extra: [{ path: ["object_story_spec", "link_data", "picture"], value: "https://a.example/b.jpg" }],
      },
      { media: [] },
    ),
    nothing,
  ],
  [
    "something else pasted",
    "image_missing",
    subject({ media: { mediaId: null }, extra: [{ path: ["url_tags"], value: "a=b" }] }, { media: [] }),
    {},
  ],
  ["nothing chosen", "image_is_video", subject({ media: { mediaId: null } }, { media: [] }), nothing],
  ["1.915:1", "image_too_wide", image(1915, 1000), nothing],
  ["1.925:1", "image_too_wide", image(1925, 1000), { ratio: "1.93:1" }],
  ["0.553:1", "image_too_tall", image(553, 1000), nothing],
  ["0.551:1", "image_too_tall", image(551, 1000), { ratio: "0.55:1" }],
  ["a pixel taller than 4:5", "image_cropped", image(1080, 1351), { top: 0, bottom: 1, ratio: "4:5" }],
  ["nothing chosen", "image_cropped", subject({ media: { mediaId: null } }, { media: [] }), nothing],
  ["1.915:1", "video_too_wide", video(1915, 1000), nothing],
  ["1.925:1", "video_too_wide", video(1925, 1000), { ratio: "1.93:1" }],
  ["0.551:1", "video_too_tall", video(551, 1000), { ratio: "0.55:1" }],
  ["nothing chosen", "video_too_tall", videoSubject({}, []), nothing],
  [
    "what was pasted",
    "video_missing",
    videoSubject({ extra: [{ path: ["object_story_spec", "video_data", "video_id"], value: "9" }] }, []),
    nothing,
  ],
  ["nothing chosen", "video_is_image", videoSubject({}, []), nothing],
  ["nothing chosen", "thumbnail_needed", videoSubject({}, []), nothing],
  [
    "a thumbnail that is a video",
    "thumbnail_needed",
    videoSubject({ media: { mediaId: exampleVideo.id, thumbnailMediaId: exampleVideo.id } }),
    {},
  ],
  ["no thumbnail", "thumbnail_small", videoSubject({}, [exampleVideo]), nothing],
  ["no thumbnail", "thumbnail_other_ratio", videoSubject({}, [exampleVideo]), nothing],
  ["no video", "thumbnail_other_ratio", videoSubject({}, [picture(1080, 1080)]), nothing],
  ["nearly the same ratio", "thumbnail_other_ratio", thumbnail(815, 1000), nothing],
  ["a little wider", "thumbnail_other_ratio", thumbnail(825, 1000), { ratio: "0.82:1", wanted: "4:5" }],
  ["a little narrower", "thumbnail_other_ratio", thumbnail(775, 1000), { ratio: "0.78:1", wanted: "4:5" }],
  ["a button", "video_without_button", videoSubject(), nothing],
  ["no card", "cards_few", cards(0), { count: 0, limit: 2 }],
  ["12 cards", "cards_many", cards(12), { limit: 10, over: 2 }],
  ["one card", "cards_advised", cards(1), nothing],
  [
    "what was pasted",
    "card_media_missing",
    carouselSubject({
      media: { mediaId: null, thumbnailMediaId: null },
      extra: [{ path: ["image_hash"], value: "h" }],
    }),
    nothing,
  ],
  ["a picture", "thumbnail_needed", carouselSubject(), nothing],
  [
    "a video without",
    "thumbnail_needed",
    carouselSubject({ media: { mediaId: exampleVideo.id, thumbnailMediaId: null } }, {}, [exampleVideo]),
    {},
  ],
  ["457 px wide", "card_small", square(457, 1000), { width: 457, height: 1000, wanted: 458 }],
  ["nothing chosen", "card_small", carouselSubject({}, {}, []), nothing],
  ["a video's thumbnail", "card_small", filmedCard(400, 400), { width: 400, height: 400, wanted: 458 }],
  ["a picture that is wide", "card_cropped", square(1350, 1080), { across: 270, down: 0, ratio: "5:4" }],
  ["a video's square thumbnail", "card_cropped", filmedCard(600, 600), nothing],
  ["nothing chosen", "card_cropped", carouselSubject({}, {}, []), nothing],
];

describe("at the edge", () => {
  test.each(edges)("of %s: %s", (_, code, of, params) => {
    expect(told(code, of)).toEqual(params);
  });

  test.each([
    ["", true],
    ["a.example", true],
    ["  a.example ", true],
    ["a.example/spring?x=1", true],
    ["a.example/", true],
    ["https://a.example/x", true],
    ["http://a.example", true],
    ["a.b", false],
    [".example", false],
    ["a.", false],
    ["a.example/x y", false],
    ["our shop", false],
    ["shop", false],
    ["ftp://a.example", false],
  ])("the display link %j reads as an address: %s", (text, isFine) => {
    expect(told("display_link_unreadable", displayLink(text)) === undefined).toBe(isFine);
  });

  test.each([
    ...[..."^~={}[]|<>"].map((one) => [one, true] as const),
    ["_", false],
    ["(", false],
    ["&", false],
  ] as const)("%j is odd: %s", (character, isOdd) => {
    expect(told("odd_characters", message(`a ${character} b`))).toEqual(
      isOdd ? { characters: character } : nothing,
    );
  });

  test("all limits are those of Meta's pages", () => {
    expect(limits).toEqual({
      ...{ name: 100, message: 1000, hashtags: 30, headlineAdvised: 25, link: 1000 },
      ...{ fewestCards: 2, advisedCards: 3, mostCards: 10, cardHeadline: 35, cardDescription: 30 },
      threadsWidth: 500,
    });
  });
});

describe("the rules for an address", () => {
  const onCard = (text: string) => carouselSubject({ link: text });
  test.each([
    ["", "link_missing"],
    ["a.example", "link_no_scheme"],
    ["ftp://a.example", "link_other_scheme"],
    ["https://a", "link_unreadable"],
    [longLink(1001), "link_too_long"],
    [`${longLink(995)}ä`, "link_long_when_sent"],
  ])("say of %j alone %s, on a card as for the ad", (text, code) => {
    const ofLink = (of: Subject<Creative>) => validate(of).filter((one) => one.code.startsWith("link_"));

    expect(ofLink(link(text)).map((one) => [one.code, one.field])).toEqual([[code, "link"]]);
    expect(ofLink(onCard(text)).map((one) => [one.code, one.field])).toEqual([[code, "cards.0.link"]]);
  });
});

describe("problems", () => {
  const empty = validate(
    subject({ name: "", link: "", texts: { message: "" } }, { identity: null, media: [] }),
  );

  test("stand in the order of the rules, those of every format first", () => {
    expect(empty.map(({ code }) => code)).toEqual([
      ...["identity_missing", "link_missing", "name_missing", "image_missing", "message_missing"],
    ]);
  });

  test("are only missing, or wrong", () => {
    expect(empty.every(isMissing)).toBe(true);
    expect(validate(link("a.example")).filter(isMissing)).toEqual([]);
  });

  test("block by an error alone", () => {
    expect(blocks(empty)).toBe(true);
    expect(blocks(ofSeverity(empty, "warning"))).toBe(false);
    expect(ofSeverity(empty, "warning").map(({ code }) => code)).toEqual(["message_missing"]);
    expect(blocks([])).toBe(false);
  });

  test("of a carousel are those of its cards, too, each with the card's number", () => {
    const many = validate(carouselSubject({ headline: "" }, {}, [])).map(
      ({ code, field }) => `${code} ${field}`,
    );

    expect(many).toContain("card_headline_missing cards.0.headline");
    expect(many.filter((one) => one.startsWith("card_media_missing"))).toEqual([
      ...[0, 1, 2].map((index) => `card_media_missing cards.${index}.media`),
    ]);
  });
});
