import { describe, expect, test } from "vitest";
import { callToActionTypes } from "@/lib/creatives/call-to-action";
import { commonRules } from "@/lib/creatives/common-rules";
import { cardRules } from "@/lib/creatives/formats/card-rules";
import { formats } from "@/lib/creatives/formats/formats";
import type { RuleCode } from "@/lib/creatives/rule";
import { blocks, validate } from "@/lib/creatives/validate";
import type { Creative } from "@/lib/creatives/schema";
import type { Subject } from "@/lib/creatives/subject";
import {
  carouselSubject,
  exampleIdentity,
  exampleMedia,
  exampleSubject as subject,
  exampleVideo,
  videoSubject,
} from "@/lib/testing/creative-subject";
import { says } from "@/lib/testing/what-rules-say";

const media = (width: number, height: number) => ({ media: [{ ...exampleMedia, width, height }] });
const text = (length: number) => subject({ texts: { message: "ß".repeat(length) } });
const tags = (count: number) => subject({ texts: { message: "#a ".repeat(count) } });

const thumbnail = (width: number, height: number) => [exampleVideo, { ...exampleMedia, width, height }];
const film = (width: number, height: number) => [
  { ...exampleVideo, width, height },
  { ...exampleMedia, width, height },
];
const onCard = (width: number, height: number) =>
  carouselSubject({}, {}, [{ ...exampleMedia, width, height }]);
const cards = (count: number) => {
  const { cards } = carouselSubject().creative;
  return carouselSubject(
    {},
    { cards: Array.from({ length: count }, (_, index) => cards[index % 3] ?? cards).flat() },
  );
};
const none = { mediaId: null, thumbnailMediaId: null };
const filmed = { media: { mediaId: exampleVideo.id, thumbnailMediaId: exampleMedia.id } };

/** For each rule a creative that breaks it, one that just does not, and what the sentence is told. */
const examples: Record<RuleCode, { bad: Subject<Creative>; good: Subject<Creative>; params?: object }> = {
  identity_missing: { bad: subject({}, { identity: null }), good: subject() },
  identity_mismatch: {
    bad: subject({}, { identity: { ...exampleIdentity, page: null, obstacle: "page_missing" } }),
    good: subject(),
    params: { obstacle: "page_missing" },
  },
  instagram_not_assigned: {
    bad: subject({}, { identity: { ...exampleIdentity, instagramAssigned: false } }),
    good: subject({}, { identity: { ...exampleIdentity, instagramAssigned: null } }),
    params: { label: "@lumfold.lamps", adAccount: "Lumfold EU" },
  },
  page_name_hidden: {
    bad: subject(),
    good: subject({}, { identity: { ...exampleIdentity, kind: "page_backed" } }),
  },
  placeholder_left: {
    bad: subject({ texts: { message: "{{product}} is here" } }),
    good: subject({ texts: { message: "{product} is here" } }),
  },
  ad_account_missing: { bad: subject({}, { adAccount: null }), good: subject() },
  ad_account_inactive: {
    bad: subject({}, { adAccount: { id: "act_1", name: "Old", status: 2 } }),
    good: subject({}, { adAccount: { id: "act_1", name: "Old", status: null } }),
    params: { adAccount: "Old" },
  },
  link_missing: { bad: subject({ link: "  " }), good: subject() },
  link_no_scheme: { bad: subject({ link: "lumfold.example/bed" }), good: subject() },
  link_other_scheme: {
    bad: subject({ link: "javascript:alert(1)" }),
    good: subject({ link: "http://a.example" }),
  },
  link_unreadable: {
    bad: subject({ link: "https://lumfold example/bed" }),
    good: subject({ link: "https://lumfold.example:8080/ä?b=c#d" }),
  },
  link_too_long: {
    bad: subject({ link: `https://a.example/${"x".repeat(983)}` }),
    good: subject({ link: `https://a.example/${"x".repeat(982)}` }),
    params: { count: 1001, limit: 1000, over: 1 },
  },
  call_to_action_unknown: {
    bad: subject({ callToAction: "SHOP_LATER" }),
    good: subject({ callToAction: "WOODHENGE_SUPPORT" }),
    params: { type: "SHOP_LATER" },
  },
  name_missing: { bad: subject({ name: " " }), good: subject() },
  name_too_long: {
    bad: subject({ name: "n".repeat(103) }),
    good: subject({ name: "🧵".repeat(100) }),
    params: { count: 103, limit: 100, over: 3 },
  },
  image_missing: { bad: subject({}, { media: [] }), good: subject() },
  image_narrow: {
    bad: subject({}, media(499, 499)),
    good: subject({}, media(500, 500)),
    params: { width: 499, wanted: 500 },
  },
  image_narrow_instagram: { bad: subject({}, media(599, 599)), good: subject({}, media(600, 600)) },
  image_cropped: {
    bad: subject({}, media(1080, 1620)),
    good: subject({}, media(1080, 1350)),
    params: { top: 135, bottom: 135, ratio: "2:3" },
  },
  image_too_wide: { bad: subject({}, media(2000, 1000)), good: subject({}, media(1200, 628)) },
  image_too_tall: { bad: subject({}, media(1000, 2000)), good: subject({}, media(1080, 1920)) },
  message_missing: { bad: text(0), good: text(1) },
  message_too_long: { bad: text(1078), good: text(1000), params: { count: 1078, limit: 1000, over: 78 } },
  too_many_hashtags: { bad: tags(31), good: tags(30), params: { count: 31, limit: 30, over: 1 } },
  plain_hashtags: { bad: tags(1), good: subject({ texts: { message: "Item #1 & C#" } }) },
  headline_long: {
    bad: subject({ texts: { headline: "x".repeat(26) } }),
    good: subject({ texts: { headline: "x".repeat(25) } }),
  },
  display_link_unreadable: {
    bad: subject({ texts: { displayLink: "our shop" } }),
    good: subject({ texts: { displayLink: "lumfold.example/spring" } }),
  },
  link_long_when_sent: {
    bad: subject({ link: `https://a.example/${"ä".repeat(200)}` }),
    good: subject({ link: `https://a.example/${"ä".repeat(100)}` }),
    params: { count: 1218, limit: 1000, over: 218 },
  },
  odd_characters: {
    bad: subject({ texts: { message: "{a} = <b> = c" } }),
    good: subject({ texts: { message: "See https://a.example/?b=c&d[]=1" } }),
    params: { characters: "{ } = < >" },
  },
  image_is_video: {
    bad: subject({ media: { mediaId: exampleVideo.id } }, { media: [exampleVideo] }),
    good: subject(),
  },
  video_missing: { bad: videoSubject({}, []), good: videoSubject() },
  video_is_image: {
    bad: videoSubject({ media: { mediaId: exampleMedia.id, thumbnailMediaId: null } }),
    good: videoSubject(),
  },
  video_cropped: {
    bad: videoSubject({}, film(1080, 1920)),
    good: videoSubject({}, film(1080, 1350)),
    params: { top: 285, bottom: 285, ratio: "9:16" },
  },
  video_too_wide: { bad: videoSubject({}, film(2000, 1000)), good: videoSubject({}, film(1200, 628)) },
  video_too_tall: { bad: videoSubject({}, film(1000, 2000)), good: videoSubject({}, film(1080, 1920)) },
  thumbnail_needed: {
    bad: videoSubject({ media: { mediaId: exampleVideo.id, thumbnailMediaId: null } }),
    good: carouselSubject(filmed, {}, [exampleVideo, exampleMedia]),
  },
  thumbnail_small: {
    bad: videoSubject({}, thumbnail(599, 749)),
    good: videoSubject({}, thumbnail(600, 750)),
    params: { width: 599, wanted: 600 },
  },
  thumbnail_other_ratio: {
    bad: videoSubject({}, thumbnail(1080, 1080)),
    good: videoSubject({}, thumbnail(800, 1000)),
    params: { ratio: "1:1", wanted: "4:5" },
  },
  video_without_button: {
    bad: videoSubject({ callToAction: "NO_BUTTON" }),
    good: subject({ callToAction: "NO_BUTTON" }),
  },
  cards_few: { bad: cards(1), good: cards(2), params: { count: 1, limit: 2 } },
  cards_many: { bad: cards(11), good: cards(10), params: { limit: 10, over: 1 } },
  cards_advised: { bad: cards(2), good: cards(3) },
  cards_without_button: { bad: carouselSubject(), good: carouselSubject({}, { callToAction: "NO_BUTTON" }) },
  card_media_missing: {
    bad: carouselSubject({}, {}, []),
    good: carouselSubject({ media: none, extra: [{ path: ["picture"], value: "https://a.example/b.jpg" }] }),
  },
  card_is_video: { bad: carouselSubject(filmed, {}, [exampleVideo, exampleMedia]), good: carouselSubject() },
  card_small: {
    bad: onCard(1000, 457),
    good: onCard(458, 458),
    params: { width: 1000, height: 457, wanted: 458 },
  },
  card_cropped: {
    bad: onCard(1080, 1350),
    good: onCard(1080, 1080),
    params: { across: 0, down: 270, ratio: "4:5" },
  },
  card_headline_missing: { bad: carouselSubject({ headline: " " }), good: carouselSubject() },
  card_headline_cut: {
    bad: carouselSubject({ headline: "x".repeat(36) }),
    good: carouselSubject({ headline: "x".repeat(35) }),
    params: { count: 36, limit: 35, over: 1 },
  },
  card_description_cut: {
    bad: carouselSubject({ description: "x".repeat(31) }),
    good: carouselSubject({ description: "x".repeat(30) }),
    params: { count: 31, limit: 30, over: 1 },
  },
};

const problemOf = (code: string, of: Subject<Creative>) =>
  validate(of).find((problem) => problem.code === code);

describe("the rules for a creative", () => {
  test("each have an example", () => {
    const ofFormats = [formats.single_image, formats.single_video, formats.carousel].map(
      ({ rules }) => rules,
    );
    const codes = [commonRules, ...ofFormats, cardRules].flat().map(({ code }) => code);

    expect(Object.keys(examples).sort()).toEqual([...new Set(codes)].sort());
  });

  test.each(Object.entries(examples))(
    "%s speaks up where it is broken, and only there",
    (code, { bad, good, params }) => {
      expect(problemOf(code, bad)).toMatchObject({ code, ...(params ? { params } : {}) });
      expect(problemOf(code, good)).toBeUndefined();
    },
  );

  test.each(Object.entries(says))("%s is a %s", (code, said) => {
    const { bad } = Object.entries(examples).find(([one]) => one === code)?.[1] ?? {};
    const problem = bad && problemOf(code, bad);

    expect(`${problem?.severity} ${problem?.field} ${problem?.source ?? "-"} ${problem?.fix ?? "-"}`).toBe(
      said,
    );
  });

  test("have nothing but a note for a good creative", () => {
    expect(validate(subject()).map(({ code }) => code)).toEqual(["page_name_hidden"]);
    expect(blocks(validate(subject()))).toBe(false);
  });

  test("have nothing but notes for a good video and a good carousel", () => {
    expect(validate(videoSubject()).map(({ code }) => code)).toEqual(["page_name_hidden"]);
    expect(validate(carouselSubject()).map(({ code }) => code)).toEqual([
      "page_name_hidden",
      "cards_without_button",
    ]);
  });

  test("name the card they are about", () => {
    const { cards } = carouselSubject().creative;
    const changed = cards.map((card, index) => (index === 2 ? { ...card, link: "a.example" } : card));

    expect(problemOf("link_no_scheme", carouselSubject({}, { cards: changed }))).toMatchObject({
      ...{ field: "cards.2.link", fix: "add_https", source: "adCreative" },
    });
  });

  test("never block for what Meta accepts", () => {
    expect(blocks(validate(text(5000)))).toBe(false);
    expect(blocks(validate(subject({}, media(300, 900))))).toBe(false);
  });

  test("offer to add https:// where only that is missing", () => {
    expect(problemOf("link_no_scheme", subject({ link: "a.example" }))?.fix).toBe("add_https");
  });

  test("take all 102 types of button", () => {
    expect(callToActionTypes.size).toBe(102);
  });
});
