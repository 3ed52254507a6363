import fc from "fast-check";
import { expect, test } from "vitest";
import { buildRequest } from "@/lib/creatives/build-request";
import { readRequest } from "@/lib/creatives/read-request";
import { anyRequest } from "@/lib/testing/any-creative";
import { undocumented } from "@/lib/testing/documented-fields";

const numRuns = 100_000;
const positions = ["spec", "top"] as const;

test("the request of any creative, built, read and built again, is the same to the letter", () => {
  const isSame = fc.property(anyRequest, ({ creative, ids, media }) => {
    const body = JSON.stringify(buildRequest(creative, ids, media));
    const read = readRequest(JSON.parse(body));

    return read !== null && JSON.stringify(buildRequest(read.creative, read.ids, read.media)) === body;
  });
  fc.assert(isSame, { numRuns });
}, 180_000);

test("the request of any creative has, in either position, only what Meta's lists of fields have", () => {
  const isDocumented = fc.property(anyRequest, ({ creative, ids, media }) => {
    for (const threadsIdPosition of positions) {
      const body = buildRequest({ ...creative, threadsIdPosition }, ids, media);
      const [wrong] = undocumented(body);
      if (wrong !== undefined) throw new Error(wrong);
      const { threads_user_id: inSpec } = body.object_story_spec;
      const placed = threadsIdPosition === "spec" ? inSpec : body.threads_user_id;
      const elsewhere = threadsIdPosition === "spec" ? body.threads_user_id : inSpec;
      if (placed !== ids.threadsUserId || elsewhere !== undefined) throw new Error("threads_user_id");
    }
  });
  fc.assert(isDocumented, { numRuns });
}, 180_000);

test("a field that is in none of Meta's lists is found wherever it stands", () => {
  const button = { type: "LEARN_MORE", value: { link: "https://a.example" } };
  const card = { link: "https://a.example", image_hash: "h", call_to_action: button };
  const of = (data: object) => [...undocumented({ name: "a", object_story_spec: { page_id: "1", ...data } })];

  expect(of({ link_data: { link: "https://a.example", child_attachments: [card] } })).toEqual([]);
  expect(of({ link_data: { title: "x" } })).toEqual(["link_data.title is not in the specification"]);
  expect(of({ video_data: { link: "x" } })).toEqual(["video_data.link is not in the specification"]);
  expect(of({ link_data: {}, video_data: {} })).toEqual(["the story has 2 kinds of data"]);
  expect(of({ link_data: {}, page_id: 1 })).toEqual(["story.page_id is no text"]);
  expect(of({ link_data: { child_attachments: [{ ...card, message: "x" }] } })).toEqual([
    "card 0.message is not in the specification",
  ]);
  expect(of({ link_data: { call_to_action: { ...button, value: { url: "x" } } } })).toEqual([
    "link_data.call_to_action.value.url is not in the specification",
  ]);
});
