import { describe, expect, test } from "vitest";
import { blamedFields, fieldOfPath } from "@/lib/creatives/blame";
import type { FieldId } from "@/lib/creatives/fields";
import { blamedPaths, editedPaths, pathsOfFields } from "@/lib/creatives/paths-of-fields";
import type { Creative, CreativeFormat } from "@/lib/creatives/schema";
import { carouselSubject, exampleCreative, videoSubject } from "@/lib/testing/creative-subject";

type Places = Record<string, FieldId | null>;
const everywhere: Places = {
  name: "name",
  threads_user_id: "identity",
  instagram_user_id: "identity",
  instagram_actor_id: "identity",
  page_id: "identity",
  image_hash: "media",
  link_url: "link",
  call_to_action: "callToAction",
  "object_story_spec.page_id": "identity",
  "object_story_spec.instagram_user_id": "identity",
  "object_story_spec.instagram_actor_id": "identity",
  "object_story_spec.threads_user_id": "identity",
  object_story_spec: null,
  "object_story_spec.text_data.message": null,
  something_new: null,
  toString: null,
};
const inLinkData: Places = {
  "object_story_spec.link_data": null,
  "object_story_spec.link_data.something_new": null,
  "object_story_spec.link_data.link": "link",
  "object_story_spec.link_data.message": "message",
  "object_story_spec.link_data.caption": "displayLink",
};
const places: Record<CreativeFormat, Places> = {
  single_image: {
    ...inLinkData,
    "object_story_spec.link_data.name": "headline",
    "object_story_spec.link_data.description": "description",
    "object_story_spec.link_data.image_hash": "media",
    "object_story_spec.link_data.picture": "media",
    "object_story_spec.link_data.image_crops": "media",
    "object_story_spec.link_data.call_to_action": "callToAction",
    "object_story_spec.link_data.call_to_action.type": "callToAction",
    "object_story_spec.link_data.call_to_action.value.link": "link",
    "object_story_spec.video_data.message": null,
  },
  single_video: {
    "object_story_spec.video_data": null,
    "object_story_spec.video_data.something_new": null,
    "object_story_spec.video_data.video_id": "media",
    "object_story_spec.video_data.image_hash": "thumbnail",
    "object_story_spec.video_data.image_url": "thumbnail",
    "object_story_spec.video_data.message": "message",
    "object_story_spec.video_data.title": "headline",
    "object_story_spec.video_data.link_description": "description",
    "object_story_spec.video_data.call_to_action": "callToAction",
    "object_story_spec.video_data.call_to_action.type": "callToAction",
    "object_story_spec.video_data.call_to_action.value.link": "link",
    "object_story_spec.video_data.call_to_action.value.link_caption": "displayLink",
    "object_story_spec.link_data.message": null,
  },
  carousel: {
    ...inLinkData,
    "object_story_spec.link_data.multi_share_optimized": "cards",
    "object_story_spec.link_data.multi_share_end_card": "cards",
    "object_story_spec.link_data.child_attachments": "cards",
    "object_story_spec.link_data.child_attachments.last": "cards",
    "object_story_spec.link_data.child_attachments.1x": "cards",
    "object_story_spec.link_data.child_attachments.x1": "cards",
    "object_story_spec.link_data.child_attachments.12": "cards.12.media",
    "object_story_spec.link_data.child_attachments.0.link": "cards.0.link",
    "object_story_spec.link_data.child_attachments.0.name": "cards.0.headline",
    "object_story_spec.link_data.child_attachments.0.description": "cards.0.description",
    "object_story_spec.link_data.child_attachments.0.image_hash": "cards.0.media",
    "object_story_spec.link_data.child_attachments.0.picture": "cards.0.media",
    "object_story_spec.link_data.child_attachments.0.video_id": "cards.0.media",
    "object_story_spec.link_data.child_attachments.0.something_new": "cards.0.media",
    "object_story_spec.link_data.child_attachments.3.call_to_action.type": "callToAction",
    "object_story_spec.link_data.child_attachments.3.call_to_action.value.link": "cards.3.link",
    "object_story_spec.link_data.message.1.name": "message",
    "object_story_spec.video_data.message": null,
  },
};

describe.each(Object.entries(places))("Meta's blame in a %s", (name, particular) => {
  const formats: CreativeFormat[] = ["single_image", "single_video", "carousel"];
  const format = formats.find((one) => one === name) ?? "single_image";

  test.each(Object.entries({ ...everywhere, ...particular }))("on %s lands on %s", (path, field) => {
    expect(fieldOfPath(format, path.split("."))).toBe(field);
  });
});

describe("a refusal without a path", () => {
  test.each([
    ["image_missing", ["media", "thumbnail", "cards"]],
    ["image_unreachable", ["media", "thumbnail", "cards"]],
    ["upload_failed", ["media", "thumbnail", "cards"]],
    ["threads_pair_mismatch", ["identity", "identity", "identity"]],
    ["instagram_not_assigned", ["identity", "identity", "identity"]],
    ["instagram_missing", ["identity", "identity", "identity"]],
    ["instagram_opted_out", ["identity", "identity", "identity"]],
    ["identity_conflict", ["identity", "identity", "identity"]],
    ["page_mismatch", ["identity", "identity", "identity"]],
    ["role_missing", ["identity", "identity", "identity"]],
    ["link_needed", ["link", "link", "link"]],
    ["link_invalid", ["link", "link", "link"]],
    ["call_to_action_unknown", ["callToAction", "callToAction", "callToAction"]],
  ])("for %s lands where each format has what it is about", (reason, fields) => {
    const of = (format: CreativeFormat) => blamedFields(format, { reason, blame: [] });

    expect([...of("single_image"), ...of("single_video"), ...of("carousel")]).toEqual(fields);
  });

  test("is guessed as well where the path leads nowhere, and never where it leads somewhere", () => {
    expect(blamedFields("single_image", { reason: "link_invalid", blame: [["something_new"]] })).toEqual([
      "link",
    ]);
    expect(blamedFields("single_image", { reason: "link_invalid", blame: [["name"]] })).toEqual(["name"]);
    expect(blamedFields("single_image", { reason: "temporary", blame: [[]] })).toEqual([]);
  });
});

describe("the lines of the request that a field writes", () => {
  const ids = [
    "threads_user_id",
    ...["page_id", "instagram_user_id", "threads_user_id"].map((id) => `object_story_spec.${id}`),
  ];
  const of = (creative: Creative, ...fields: FieldId[]) =>
    pathsOfFields(creative, fields).map((path) => path.join("."));
  const inSpec = (...paths: string[]) => paths.map((path) => `object_story_spec.${path}`);
  const video = videoSubject().creative;
  const carousel = carouselSubject().creative;

  test("are all that a person edits, each once", () => {
    expect(editedPaths(exampleCreative).map((path) => path.join("."))).toEqual([
      ...["name", ...ids],
      ...inSpec(
        ...["link", "message", "name", "description", "caption", "image_hash"].map(
          (key) => `link_data.${key}`,
        ),
        ...["link_data.call_to_action.type", "link_data.call_to_action.value.link"],
      ),
    ]);
    expect(editedPaths(video).map((path) => path.join("."))).toEqual([
      ...["name", ...ids],
      ...inSpec(
        ...["video_id", "image_hash", "message", "title", "link_description"].map(
          (key) => `video_data.${key}`,
        ),
        ...["type", "value.link", "value.link_caption"].map((key) => `video_data.call_to_action.${key}`),
      ),
    ]);
    const cardKeys = ["link", "name", "description", "image_hash", "video_id", "call_to_action.type"];
    expect(editedPaths(carousel).map((path) => path.join("."))).toEqual([
      ...["name", ...ids],
      ...inSpec(
        ...["link", "message", "caption", "multi_share_optimized", "multi_share_end_card"].map(
          (key) => `link_data.${key}`,
        ),
        ...[0, 1, 2].flatMap((index) =>
          [...cardKeys, "call_to_action.value.link"].map(
            (key) => `link_data.child_attachments.${index}.${key}`,
          ),
        ),
      ),
    ]);
  });

  test("are more than one where the request says a thing more than once", () => {
    expect(of(exampleCreative, "identity")).toEqual(ids);
    expect(of(exampleCreative, "link")).toEqual(
      inSpec("link_data.link", "link_data.call_to_action.value.link"),
    );
    expect(of(video, "link")).toEqual(inSpec("video_data.call_to_action.value.link"));
    expect(of(carousel, "cards.1.link", "name")).toEqual([
      "name",
      ...inSpec(
        "link_data.child_attachments.1.link",
        "link_data.child_attachments.1.call_to_action.value.link",
      ),
    ]);
    expect(of(exampleCreative)).toEqual([]);
  });

  test("are for a refusal those it named, as long as their field was not mended", () => {
    const link = ["object_story_spec", "link_data", "link"];

    expect(blamedPaths(exampleCreative, ["link"], [link, ["name"], ["something_new"]])).toEqual([link]);
    expect(blamedPaths(exampleCreative, ["name"], [["something_new"]])).toEqual([["name"]]);
  });
});
