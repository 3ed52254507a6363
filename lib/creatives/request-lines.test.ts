import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blamedFields, fieldOfPath } from "@/lib/creatives/blame";
import { blamedPaths } from "@/lib/creatives/paths-of-fields";
import { previewOf } from "@/lib/creatives/preview";
import { placeholders, requestView } from "@/lib/creatives/request-view";
import { lineText, samePath, toJsonLines } from "@/lib/creatives/to-json-lines";
import {
  exampleCreative,
  exampleIdentity,
  exampleMedia,
  exampleSubject,
} from "@/lib/testing/creative-subject";

const place = { url: "https://graph.example.test", version: "v25.0" };

describe("the lines of the request", () => {
  test("are what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(toJsonLines(value).map(lineText).join("\n")).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  test("know the key path that Meta blames", () => {
    const lines = toJsonLines(requestView(exampleSubject(), place).body);
    const blamed = lines.filter(({ path }) => samePath(path, ["object_story_spec", "link_data", "link"]));

    expect(blamed.map(lineText)).toEqual(['      "link": "https://lumfold.example/bed",']);
  });
});

describe("the request so far", () => {
  test("has no placeholder once everything is known", () => {
    expect(requestView(exampleSubject(), place).missing).toEqual([]);
  });

  test("says by name what is still missing", () => {
    const view = requestView(exampleSubject({}, { identity: null, media: [], adAccount: null }), place);

    const { videoId: _, ...ofPictures } = placeholders;

    expect(view.missing).toEqual(Object.values(ofPictures));
    expect(view.curl).toContain(`/v25.0/${placeholders.adAccount}/adcreatives`);
  });

  test("shows the ids that are known of an identity that cannot be used yet", () => {
    const identity = { ...exampleIdentity, threadsUserId: null, obstacle: "threads_none" as const };
    const { body, missing } = requestView(exampleSubject({}, { identity }), place);

    expect(body.object_story_spec.page_id).toBe(exampleIdentity.page?.id);
    expect(missing).toEqual([placeholders.threadsUserId]);
  });
});

describe("Meta's blame", () => {
  test.each([
    [["name"], "name"],
    [["threads_user_id"], "identity"],
    [["object_story_spec", "threads_user_id"], "identity"],
    [["object_story_spec", "page_id"], "identity"],
    [["object_story_spec", "link_data", "link"], "link"],
    [["object_story_spec", "link_data", "message"], "message"],
    [["object_story_spec", "link_data", "name"], "headline"],
    [["object_story_spec", "link_data", "description"], "description"],
    [["object_story_spec", "link_data", "caption"], "displayLink"],
    [["object_story_spec", "link_data", "image_hash"], "media"],
    [["object_story_spec", "link_data", "call_to_action", "type"], "callToAction"],
    [["object_story_spec", "link_data", "call_to_action", "value", "link"], "link"],
    [["object_story_spec", "video_data"], null],
    [["something_new"], null],
    [[], null],
  ])("on %j lands on %s", (path, field) => {
    expect(fieldOfPath("single_image", path)).toBe(field);
  });

  test("falls back to what the reason names, and says each field once", () => {
    expect(blamedFields("single_image", { reason: "threads_pair_mismatch", blame: [] })).toEqual([
      "identity",
    ]);
    expect(blamedFields("single_image", { reason: "temporary", blame: [] })).toEqual([]);
    const twice = [
      ["object_story_spec", "link_data", "link"],
      ["object_story_spec", "link_data", "call_to_action", "value", "link"],
    ];
    expect(blamedFields("single_image", { reason: "link_invalid", blame: twice })).toEqual(["link"]);
  });
});

describe("the lines Meta blames", () => {
  const id = ["object_story_spec", "threads_user_id"];

  test("are the ones it named", () => {
    expect(blamedPaths(exampleCreative, ["identity"], [id])).toEqual([id]);
  });

  test("are all of the field where it named none, and none once the field was changed", () => {
    expect(blamedPaths(exampleCreative, ["identity"], [])).toHaveLength(4);
    expect(blamedPaths(exampleCreative, [], [id])).toEqual([]);
  });
});

describe("the preview", () => {
  test("shows what Threads would: the handle, the crop, the host and the button", () => {
    const subject = exampleSubject({}, { media: [{ ...exampleMedia, width: 1080, height: 1620 }] });

    expect(previewOf(subject)).toMatchObject({
      speaker: { name: "lumfold.lamps", shape: "round" },
      shown: { seen: { width: 1080, height: 1350 } },
      link: { domain: "lumfold.example", title: "Read till late", button: "SHOP_NOW" },
    });
  });

  test("takes the Page's name for a Page-backed account, and draws no button where none is wanted", () => {
    const preview = previewOf(
      exampleSubject(
        { callToAction: "NO_BUTTON" },
        { identity: { ...exampleIdentity, kind: "page_backed" } },
      ),
    );

    expect(preview.speaker).toMatchObject({ name: "Lumfold", shape: "square" });
    expect(preview.link?.button).toBeNull();
  });
});
