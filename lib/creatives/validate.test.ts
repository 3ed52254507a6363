import { describe, expect, test } from "vitest";
import { callToActionTypes } from "@/lib/creatives/call-to-action";
import { commonRules } from "@/lib/creatives/common-rules";
import { singleImage } from "@/lib/creatives/formats/single-image";
import type { RuleCode } from "@/lib/creatives/rule";
import { blocks, validate } from "@/lib/creatives/validate";
import { exampleIdentity, exampleMedia, exampleSubject as subject } from "@/lib/testing/creative-subject";

const media = (width: number, height: number) => ({ media: { ...exampleMedia, width, height } });
const text = (length: number) => subject({ texts: { message: "ß".repeat(length) } });
const tags = (count: number) => subject({ texts: { message: "#a ".repeat(count) } });

/** For each rule a creative that breaks it, one that just does not, and what the sentence is told. */
const examples: Record<
  RuleCode,
  { bad: ReturnType<typeof subject>; good: ReturnType<typeof subject>; params?: object }
> = {
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
  image_missing: { bad: subject({}, { media: null }), good: subject() },
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
};

const problemOf = (code: string, of: ReturnType<typeof subject>) =>
  validate(of).find((problem) => problem.code === code);

describe("the rules for a creative", () => {
  test("each have an example", () => {
    const codes = [...commonRules, ...singleImage.rules].map(({ code }) => code);

    expect(Object.keys(examples).sort()).toEqual([...codes].sort());
  });

  test.each(Object.entries(examples))(
    "%s speaks up where it is broken, and only there",
    (code, { bad, good, params }) => {
      expect(problemOf(code, bad)).toMatchObject({ code, ...(params ? { params } : {}) });
      expect(problemOf(code, good)).toBeUndefined();
    },
  );

  test("have nothing but a note for a good creative", () => {
    expect(validate(subject()).map(({ code }) => code)).toEqual(["page_name_hidden"]);
    expect(blocks(validate(subject()))).toBe(false);
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
