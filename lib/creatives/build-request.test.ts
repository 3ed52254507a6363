import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildRequest } from "@/lib/creatives/build-request";
import { callToActionTypes } from "@/lib/creatives/call-to-action";
import { readRequest } from "@/lib/creatives/read-request";
import { sameRequest } from "@/lib/creatives/same-request";
import type { Creative, SingleImage } from "@/lib/creatives/schema";
import { exampleCreative } from "@/lib/testing/creative-subject";

const runs = { numRuns: 5000 };
const ids = {
  pageId: "104872205518834",
  instagramUserId: "17841402210889310",
  threadsUserId: "17920334810056127",
};
const media = { imageHash: "02bee5277ec507b6fd0f9b9ff2f22d9c" };

const anyText = fc.string({ unit: "binary", maxLength: 80 });
/** The ends of these are trimmed when the request is built. */
const trimmed = anyText.map((value) => value.trim());
const id = fc.bigInt({ min: 1n, max: 10n ** 19n }).map(String);

const anyCreative: fc.Arbitrary<SingleImage> = fc.record({
  format: fc.constant("single_image" as const),
  name: trimmed,
  identity: fc.constant({ sourceId: null, kind: null }),
  media: fc.constant({ mediaId: null }),
  texts: fc.record({ message: anyText, headline: anyText, description: anyText, displayLink: trimmed }),
  callToAction: fc.constantFrom(...callToActionTypes),
  link: trimmed,
  threadsIdPosition: fc.constantFrom("spec" as const, "top" as const),
  extra: fc.constant([]),
});
const anyIds = fc.record({ pageId: id, instagramUserId: id, threadsUserId: id });
const anyMedia = fc.record({ imageHash: fc.string({ unit: "grapheme-ascii", minLength: 1 }) });

describe("the request for a creative", () => {
  test("says all of the creative: read back, also from its JSON text, it is the same", () => {
    fc.assert(
      fc.property(anyCreative, anyIds, anyMedia, (creative, ids, media) => {
        const body = buildRequest(creative, ids, media);
        const whole = { creative, ids, media };

        expect(readRequest(body)).toEqual(whole);
        expect(readRequest(JSON.parse(JSON.stringify(body)))).toEqual(whole);
      }),
      runs,
    );
  });

  test("carries threads_user_id exactly once, where it was asked for", () => {
    fc.assert(
      fc.property(anyCreative, anyIds, anyMedia, (creative, ids, media) => {
        const body = buildRequest(creative, ids, media);
        const [spec, top] = [body.object_story_spec.threads_user_id, body.threads_user_id];

        expect([spec, top].filter(Boolean)).toEqual([ids.threadsUserId]);
        expect(spec !== undefined).toBe(creative.threadsIdPosition === "spec");
        expect(body.object_story_spec.instagram_user_id).toBe(ids.instagramUserId);
      }),
      runs,
    );
  });

  test("is the documented body, keys in reading order and empty texts left out", () => {
    expect(JSON.stringify(buildRequest(exampleCreative, ids, media))).toBe(
      JSON.stringify({
        name: "Lamp for people who read in bed",
        object_story_spec: {
          page_id: ids.pageId,
          instagram_user_id: ids.instagramUserId,
          threads_user_id: ids.threadsUserId,
          link_data: {
            link: "https://lumfold.example/bed",
            message: "It dims when you do.",
            name: "Read till late",
            image_hash: media.imageHash,
            call_to_action: { type: "SHOP_NOW", value: { link: "https://lumfold.example/bed" } },
          },
        },
      }),
    );
  });
});

describe("two requests", () => {
  const change = (changes: Partial<Creative>) => buildRequest({ ...exampleCreative, ...changes }, ids, media);
  const read = {
    ...change({}),
    id: "23850000000000",
    object_story_spec: {
      ...change({}).object_story_spec,
      link_data: { ...linkData(), attachment_style: "link" },
    },
  };
  function linkData() {
    const { link_data } = change({}).object_story_spec;
    return typeof link_data === "object" ? link_data : {};
  }

  test("are the same when only the place of threads_user_id, or what Meta added, differs", () => {
    expect(sameRequest(change({}), change({ threadsIdPosition: "top" }))).toBe(true);
    expect(sameRequest(change({}), read)).toBe(true);
  });

  test("differ by any text, id or picture", () => {
    expect(sameRequest(change({}), change({ name: "Another" }))).toBe(false);
    expect(sameRequest(change({}), buildRequest(exampleCreative, { ...ids, pageId: "1" }, media))).toBe(
      false,
    );
    expect(sameRequest(change({}), buildRequest(exampleCreative, ids, { imageHash: "0" }))).toBe(false);
  });

  test("are never the same when one cannot be read", () => {
    expect(sameRequest(change({}), { name: exampleCreative.name })).toBe(false);
  });
});
