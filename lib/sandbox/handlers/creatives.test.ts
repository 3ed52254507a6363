import { expect } from "vitest";
import { adAccountId, instagramId, pageId } from "@/lib/sandbox/testing/demo-ids";
import { test } from "@/lib/sandbox/testing/sandbox-test";
import { tinyImages } from "@/lib/sandbox/testing/tiny-images";

type Json = Record<string, unknown>;
const edge = `/v25.0/${adAccountId(1)}/adcreatives`;
const page_id = pageId("Loomfield Goods");
const instagram_user_id = instagramId("loomfieldgoods");
const threads_user_id = "17851000000000001";
const link_data = {
  link: "https://loomfield.example/",
  message: "Hello",
  picture: "https://loomfield.example/a.png",
};
const good: Json = { page_id, instagram_user_id, threads_user_id, link_data };

const body = (story: Json, more: Json = {}) => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ name: "Spring", object_story_spec: story, ...more }),
});
const link = (more: Json) => ({ ...good, link_data: { ...link_data, ...more } });

test("makes a creative, reads it back, and returns the same one for the same spec", async ({ ask }) => {
  const made = await ask(edge, body(good));
  expect(made.body).toEqual({ id: expect.stringMatching(/^2385\d{13}$/) });
  const { message, ...rest } = link_data;
  const reordered = { link_data: { message, ...rest }, threads_user_id, instagram_user_id, page_id };
  const form = new URLSearchParams({ object_story_spec: JSON.stringify(reordered), name: "Spring" });
  expect((await ask(edge, { method: "POST", body: form })).body).toEqual(made.body);
  const id = String(made.body["id"]);
  const read = await ask(`/v25.0/${id}`, {
    params: {
      fields: "name,status,object_story_spec,effective_object_story_id,threads_user_id,instagram_user_id",
    },
  });
  expect(read.body).toEqual({
    id,
    name: "Spring",
    status: "ACTIVE",
    object_story_spec: good,
    effective_object_story_id: expect.stringMatching(new RegExp(`^${page_id}_\\d+$`)),
    threads_user_id,
    instagram_user_id,
  });
});

test("only checks when asked to validate", async ({ ask, sandbox }) => {
  const options = { execution_options: ["validate_only"] };
  expect((await ask(edge, body(good, options))).body).toEqual({ success: true });
  expect(sandbox.state.data.creatives.size).toBe(0);
  const wrong = await ask(edge, body(link({ link: "" }), options));
  expect(wrong.body["error"]).toMatchObject({
    code: 100,
    error_data: { blame_field_specs: [["object_story_spec", "link_data", "link"]] },
  });
});

test("renames and deletes", async ({ ask }) => {
  const id = String((await ask(edge, body(good))).body["id"]);
  await ask(`/v25.0/${id}?name=Summer`, { method: "POST" });
  expect((await ask(`${edge}?fields=name`)).body["data"]).toEqual([{ id, name: "Summer" }]);
  await ask(`/v25.0/${id}`, { method: "DELETE" });
  expect((await ask(edge)).body["data"]).toEqual([]);
});

const card = { link: "https://loomfield.example/", picture: "https://loomfield.example/a.png" };
const carousel = (cards: Json[]) => link({ child_attachments: cards });
const video = {
  video_id: "1",
  call_to_action: { type: "LEARN_MORE", value: { link: "https://loomfield.example/" } },
};

const refusals: { what: string; story: Json; more?: Json; error: Json; blame: (string | number)[] }[] = [
  { what: "no Page", story: { link_data }, error: { code: 100 }, blame: ["object_story_spec", "page_id"] },
  { what: "no data", story: { page_id }, error: { code: 100 }, blame: ["object_story_spec", "link_data"] },
  {
    what: "two kinds of data",
    story: { ...good, text_data: { message: "x" } },
    error: { code: 100 },
    blame: ["object_story_spec", "text_data"],
  },
  {
    what: "an unknown key",
    story: link({ headline: "x" }),
    error: { error_subcode: 1443050 },
    blame: ["object_story_spec", "link_data", "headline"],
  },
  {
    what: "a bad address",
    story: link({ link: "loomfield" }),
    error: { code: 1500 },
    blame: ["object_story_spec", "link_data", "link"],
  },
  {
    what: "a long address",
    story: link({ link: `https://a.example/${"x".repeat(1000)}` }),
    error: { code: 1500 },
    blame: ["object_story_spec", "link_data", "link"],
  },
  {
    what: "no image",
    story: { ...good, link_data: { link: link_data.link } },
    error: { code: 100 },
    blame: ["object_story_spec", "link_data", "image_hash"],
  },
  {
    what: "an unknown image",
    story: link({ image_hash: "0".repeat(32) }),
    error: { code: 100 },
    blame: ["object_story_spec", "link_data", "image_hash"],
  },
  {
    what: "an unknown call to action",
    story: link({ call_to_action: { type: "CLICK_HERE" } }),
    error: { error_subcode: 1373054 },
    blame: ["object_story_spec", "link_data", "call_to_action", "type"],
  },
  {
    what: "one card",
    story: carousel([card]),
    error: { code: 100 },
    blame: ["object_story_spec", "link_data", "child_attachments"],
  },
  {
    what: "a card without link",
    story: carousel([card, { picture: card.picture }]),
    error: { code: 100 },
    blame: ["object_story_spec", "link_data", "child_attachments", "1", "link"],
  },
  {
    what: "a video without thumbnail",
    story: { page_id, video_data: video },
    error: { error_subcode: 1443226 },
    blame: ["object_story_spec", "video_data", "image_url"],
  },
  {
    what: "a video of nobody's",
    story: { page_id, video_data: { ...video, image_url: card.picture } },
    error: { message: "(#100) Param video_id must be a valid video id" },
    blame: ["object_story_spec", "video_data", "video_id"],
  },
  {
    what: "eleven cards",
    story: carousel(Array.from({ length: 11 }, () => card)),
    error: { code: 100 },
    blame: ["object_story_spec", "link_data", "child_attachments"],
  },
  {
    what: "a card without image",
    story: carousel([card, { link: card.link }]),
    error: { code: 100 },
    blame: ["object_story_spec", "link_data", "child_attachments", "1", "image_hash"],
  },
  {
    what: "a card with a video of nobody's",
    story: carousel([card, { ...card, video_id: "1" }]),
    error: { code: 100 },
    blame: ["object_story_spec", "link_data", "child_attachments", "1", "video_id"],
  },
  {
    what: "a text that is none",
    story: link({ message: 5 }),
    error: { code: 100 },
    blame: ["object_story_spec", "link_data", "message"],
  },
  {
    what: "a flag that is none",
    story: link({ multi_share_optimized: "perhaps" }),
    error: { code: 100 },
    blame: ["object_story_spec", "link_data", "multi_share_optimized"],
  },
  {
    what: "an unknown format",
    story: link({ format_option: "cube" }),
    error: { code: 100 },
    blame: ["object_story_spec", "link_data", "format_option"],
  },
  {
    what: "a long name",
    story: good,
    more: { name: "x".repeat(101) },
    error: { code: 100 },
    blame: ["name"],
  },
  {
    what: "the retired identity field",
    story: { ...good, instagram_actor_id: "1" },
    error: { message: "(#100) Param instagram_actor_id must be a valid Instagram account id" },
    blame: ["object_story_spec", "instagram_actor_id"],
  },
  {
    what: "the Instagram account outside the spec",
    story: good,
    more: { instagram_user_id },
    error: { code: 100 },
    blame: ["instagram_user_id"],
  },
  {
    what: "an unassigned Instagram account",
    story: { ...good, instagram_user_id: instagramId("harrowgate.tea") },
    error: { code: 200, error_subcode: 1815199 },
    blame: ["object_story_spec", "instagram_user_id"],
  },
  {
    what: "a Page as Instagram account",
    story: { ...good, instagram_user_id: page_id },
    error: { code: 100 },
    blame: ["object_story_spec", "instagram_user_id"],
  },
  {
    what: "somebody else's Threads account",
    story: { ...good, threads_user_id: "17852000000000002" },
    error: { code: 100 },
    blame: ["object_story_spec", "threads_user_id"],
  },
  {
    what: "no Threads account at all",
    story: { ...good, threads_user_id: "12345" },
    error: { message: "(#100) Param threads_user_id must be a valid Threads account id" },
    blame: ["object_story_spec", "threads_user_id"],
  },
  {
    what: "two Threads accounts",
    story: good,
    more: { threads_user_id: "17852000000000003" },
    error: { code: 100 },
    blame: ["threads_user_id"],
  },
];

test.for(refusals)("refuses $what and blames its field", async ({ story, more, error, blame }, { ask }) => {
  const { body: answer } = await ask(edge, body(story, more));
  expect(answer["error"]).toMatchObject({ ...error, error_data: { blame_field_specs: [blame] } });
});

test("accepts what Meta accepts and then does not deliver", async ({ ask }) => {
  expect((await ask(edge, body(link({ message: "x".repeat(1500) })))).status).toBe(200);
});

test("takes threads_user_id at the top level, and a Page-backed pair", async ({ ask }) => {
  const outside = { page_id, instagram_user_id, link_data };
  expect((await ask(edge, body(outside, { threads_user_id }))).status).toBe(200);
  const backed = { page_id: pageId("Bellwether Tiles"), link_data, threads_user_id: "17853000000000015" };
  const without = await ask(edge, body(backed));
  expect(without.body["error"]).toMatchObject({ code: 100 });
  expect((await ask(edge, body({ ...backed, instagram_user_id: "17842000000000015" }))).status).toBe(200);
});

test("an uploaded image and a carousel pass", async ({ ask }) => {
  const encoded = new URLSearchParams({ bytes: tinyImages.png(1080, 1080).toString("base64") });
  const uploaded = await ask(`/v25.0/${adAccountId(1)}/adimages`, { method: "POST", body: encoded });
  const image_hash = Reflect.get(Object(Object(uploaded.body["images"]).bytes), "hash");
  const withHash = { link: card.link, image_hash };
  const flags = { multi_share_optimized: true, multi_share_end_card: "false" };
  const story = link({ child_attachments: [withHash, card], ...flags });
  expect((await ask(edge, body(story))).status).toBe(200);
  const { link: _, ...linkless } = story.link_data;
  expect((await ask(edge, body({ ...good, link_data: linkless }))).status).toBe(200);
  const both = await ask(edge, body(carousel([{ ...card, image_hash }, card])));
  expect(both.body["error"]).toMatchObject({
    error_data: {
      blame_field_specs: [["object_story_spec", "link_data", "child_attachments", "0", "picture"]],
    },
  });
});

test("a disabled ad account and an app in development mode are refused", async ({ ask, sandbox }) => {
  const disabled = await ask(`/v25.0/${adAccountId(2)}/adcreatives`, body(good));
  expect(disabled.body["error"]).toMatchObject({ code: 100, error_user_title: "Ad account cannot be used" });
  sandbox.state.settings.developmentMode = true;
  expect((await ask(edge, body(good))).body["error"]).toMatchObject({ code: 100, error_subcode: 1885183 });
});

test("renders a preview that can be opened, Threads included unless switched off", async ({
  ask,
  sandbox,
}) => {
  const params = { creative: JSON.stringify({ object_story_spec: good }), ad_format: "THREADS_STREAM" };
  const previews = `/v25.0/${adAccountId(1)}/generatepreviews`;
  const { text } = await ask(previews, { params });
  const [, address = ""] = /src=\\"([^"\\]+)/.exec(text) ?? [];
  expect((await ask(address, { token: null })).text).toContain("Hello");
  sandbox.state.settings.threadsPreview = false;
  expect((await ask(previews, { params })).body["error"]).toMatchObject({ code: 100 });
});
