import { describe, expect, test } from "vitest";
import {
  callToActionTypes,
  commonCallToAction,
  commonCallToActions,
  spellCallToAction,
} from "@/lib/creatives/call-to-action";
import { placeholders, requestView } from "@/lib/creatives/request-view";
import { creativesPath, quoteForShell, toCurl } from "@/lib/creatives/to-curl";
import { lineText, samePath, shorten, toJsonLines } from "@/lib/creatives/to-json-lines";
import * as specification from "@/lib/sandbox/creatives/spec-keys";
import {
  carouselSubject,
  exampleIdentity,
  exampleMedia,
  exampleSubject,
  exampleVideo,
  videoSubject,
} from "@/lib/testing/creative-subject";

const place = { url: "https://graph.example.test", version: "v25.0" };
const view = (subject: Parameters<typeof requestView>[0]) => requestView(subject, place);
const none = { mediaId: null, thumbnailMediaId: null };

describe("the request so far", () => {
  test("has a placeholder for each id that is not known, and names them", () => {
    const { body, missing, adAccountId } = view(
      exampleSubject({}, { identity: null, media: [], adAccount: null }),
    );

    expect(placeholders).toEqual({
      ...{ adAccount: "act_AD_ACCOUNT_ID", pageId: "PAGE_ID", instagramUserId: "INSTAGRAM_USER_ID" },
      ...{ threadsUserId: "THREADS_USER_ID", videoId: "VIDEO_ID", imageHash: "IMAGE_HASH" },
    });
    expect(adAccountId).toBe(placeholders.adAccount);
    expect(body.object_story_spec).toMatchObject({
      ...{ page_id: "PAGE_ID", instagram_user_id: "INSTAGRAM_USER_ID", threads_user_id: "THREADS_USER_ID" },
      link_data: { image_hash: "IMAGE_HASH" },
    });
    expect(missing).toEqual([
      ...["act_AD_ACCOUNT_ID", "PAGE_ID", "INSTAGRAM_USER_ID", "THREADS_USER_ID", "IMAGE_HASH"],
    ]);
  });

  test("shows what is known of an identity that cannot be used", () => {
    const identity = { ...exampleIdentity, page: null, obstacle: "page_missing" as const };

    expect(view(exampleSubject({}, { identity })).missing).toEqual(["PAGE_ID"]);
    const other = { ...exampleIdentity, instagram: null, obstacle: "instagram_missing" as const };
    expect(view(exampleSubject({}, { identity: other })).missing).toEqual(["INSTAGRAM_USER_ID"]);
    const unusable = { ...exampleIdentity, obstacle: "threads_unknown" as const };
    expect(view(exampleSubject({}, { identity: unusable })).missing).toEqual([]);
  });

  test("wants a video's id only of a video", () => {
    expect(view(videoSubject({}, [])).missing).toEqual(["VIDEO_ID", "IMAGE_HASH"]);
    const unsent = [
      { ...exampleVideo, videoId: null },
      { ...exampleMedia, imageHash: null },
    ];
    expect(view(videoSubject({}, unsent)).missing).toEqual(["VIDEO_ID", "IMAGE_HASH"]);
    expect(view(carouselSubject({ media: none })).missing).toEqual(["IMAGE_HASH"]);
    const filmed = { media: { mediaId: exampleVideo.id, thumbnailMediaId: null } };
    expect(view(carouselSubject(filmed, {}, [...unsent])).missing).toEqual(["VIDEO_ID", "IMAGE_HASH"]);
  });

  test("wants nothing where what was pasted shows something itself", () => {
    const pasted = (...path: string[]) => ({ extra: [{ path, value: "x" }] });
    const image = exampleSubject({
      media: { mediaId: null },
      ...pasted("object_story_spec", "link_data", "picture"),
    });

    expect(view(image).missing).toEqual([]);
    const picked = exampleSubject(pasted("object_story_spec", "link_data", "picture"), {
      media: [{ ...exampleMedia, imageHash: null }],
    });
    expect(view(picked).missing).toEqual(["IMAGE_HASH"]);
    const card = carouselSubject({ media: none, ...pasted("picture") });
    expect(view(card).missing).toEqual([]);
    expect(view(exampleSubject({ media: { mediaId: null }, ...pasted("url_tags") })).missing).toEqual([
      "IMAGE_HASH",
    ]);
  });

  test("is the body that the command carries", () => {
    const { body, curl, adAccountId } = view(exampleSubject());

    expect(adAccountId).toBe("act_2208714493");
    expect(curl).toBe(toCurl(body, adAccountId, place));
  });
});

describe("the command", () => {
  test("is one to paste, with the token as a variable", () => {
    const { body } = view(exampleSubject());

    expect(creativesPath("v25.0", "act_1")).toBe("/v25.0/act_1/adcreatives");
    expect(toCurl({ ...body, name: "It's" }, "act_1", place)).toBe(
      [
        `curl -X POST 'https://graph.example.test/v25.0/act_1/adcreatives'`,
        `  -H "Authorization: Bearer $ACCESS_TOKEN"`,
        `  -H 'Content-Type: application/json'`,
        `  --data-raw '${JSON.stringify({ ...body, name: "It'\\''s" }, null, 2).replace("It'\\\\''s", "It'\\''s")}'`,
      ].join(" \\\n"),
    );
    expect(quoteForShell("a'b'c")).toBe(`'a'\\''b'\\''c'`);
  });
});

describe("a line of JSON", () => {
  test("knows its key, its depth, whether more follows and whether it closes something", () => {
    expect(toJsonLines({ a: [1, {}], b: { c: undefined, d: "x" } })).toEqual([
      { path: [], depth: 0, key: null, value: "{", comma: false, closes: false },
      { path: ["a"], depth: 1, key: "a", value: "[", comma: false, closes: false },
      { path: ["a", "0"], depth: 2, key: null, value: "1", comma: true, closes: false },
      { path: ["a", "1"], depth: 2, key: null, value: "{}", comma: false, closes: false },
      { path: ["a"], depth: 1, key: null, value: "]", comma: true, closes: true },
      { path: ["b"], depth: 1, key: "b", value: "{", comma: false, closes: false },
      { path: ["b", "d"], depth: 2, key: "d", value: '"x"', comma: false, closes: false },
      { path: ["b"], depth: 1, key: null, value: "}", comma: false, closes: true },
      { path: [], depth: 0, key: null, value: "}", comma: false, closes: true },
    ]);
  });

  test("is cut for reading only where it is a long text, and never inside a character", () => {
    const cut = (text: string) => {
      const [line] = toJsonLines(text);
      return line && shorten(line);
    };
    const kept = (text: string) => cut(text)?.value;

    expect(kept("x".repeat(94))).toBe(`"${"x".repeat(94)}"`);
    expect(kept("x".repeat(95))).toBe(`"${"x".repeat(95)} …"`);
    expect(kept(`${"x".repeat(94)}🧵 and more`)).toBe(`"${"x".repeat(94)} …"`);
    expect(kept(`${"x".repeat(93)}\n and more`)).toBe(`"${"x".repeat(93)} …"`);
    expect(kept(`${"x".repeat(93)}  and more`)).toBe(`"${"x".repeat(93)} …"`);
    const [number] = toJsonLines(12);
    expect(number && shorten(number)).toBe(number);
    const open = { path: [], depth: 0, key: null, value: "[".repeat(200), comma: false, closes: false };
    expect(shorten(open)).toBe(open);
  });

  test("is written as JSON is", () => {
    const line = { path: ["a"], depth: 2, key: 'a"', value: "1", comma: true, closes: false };

    expect(lineText(line)).toBe('    "a\\"": 1,');
    expect(lineText({ ...line, key: null, comma: false })).toBe("    1");
  });

  test("is found by its whole path", () => {
    expect(samePath(["a", "b"], ["a", "b"])).toBe(true);
    expect(samePath([], [])).toBe(true);
    for (const [one, other] of [
      [["a"], ["a", "b"]],
      [["a", "b"], ["a"]],
      [["a"], ["b"]],
    ] as const) {
      expect(samePath(one, other)).toBe(false);
    }
  });
});

describe("the types of button", () => {
  test("are all that Meta's specification lists, by name", () => {
    expect([...callToActionTypes].sort()).toEqual([...specification.callToActionTypes].sort());
  });

  test("have a short list for an ad that leads to a website, each of them one of Meta's", () => {
    expect(commonCallToActions.filter((type) => !specification.callToActionTypes.has(type))).toEqual([]);
    expect(commonCallToActions).toHaveLength(16);
    expect(commonCallToAction("SHOP_NOW")).toBe("SHOP_NOW");
    expect(commonCallToAction("WOODHENGE_SUPPORT")).toBeUndefined();
  });

  test("read as the button does", () => {
    expect(spellCallToAction("BOOK_A_CONSULTATION")).toBe("Book a consultation");
    expect(spellCallToAction("")).toBe("");
  });
});
