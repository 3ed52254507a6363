import { createServer } from "node:http";
import { expect } from "vitest";
import { adAccountId, instagramId, pageId } from "@/lib/sandbox/testing/demo-ids";
import { test } from "@/lib/sandbox/testing/sandbox-test";
import { brokenMovie, movie } from "@/lib/testing/movie-bytes";
import { startSandbox } from "@/lib/sandbox/start";

type Reply = { body: Record<string, unknown> };
const edge = `/v25.0/${adAccountId(1)}/advideos`;
const file = (bytes: Uint8Array, name = "spring.mp4") => new File([new Uint8Array(bytes)], name);
const of = (value: unknown, key: string): unknown => Reflect.get(Object(value), key);
const textOf = ({ body }: Reply, key: string) => String(body[key]);

function form(fields: Record<string, string | File>) {
  const body = new FormData();
  for (const [key, value] of Object.entries(fields)) body.set(key, value);
  return { method: "POST", body };
}
const source = (bytes: Uint8Array, name?: string) => form({ source: file(bytes, name), title: "Spring" });

test("a video is processed for a while, then ready, measured and served byte by byte", async () => {
  let now = 1_800_000_000_000;
  const sandbox = await startSandbox({ now: () => now });
  const headers = { authorization: `Bearer ${sandbox.token()}` };
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await sandbox.fetch(`${sandbox.url}${path}`, { ...init, headers });
    const body: unknown = await response.json();
    return body;
  };
  const bytes = movie({ seconds: 12, width: 1080, height: 1350 });
  const id = String(of(await ask(edge, source(bytes)), "id"));
  const fields = "fields=status,picture,length,title,is_instagram_eligible";
  const early = await ask(`/v25.0/${id}?${fields}`);
  expect(early).toMatchObject({ status: { video_status: "processing", processing_progress: 0 } });
  expect(early).toMatchObject({ title: "Spring", is_instagram_eligible: false });
  expect(early).not.toHaveProperty("length");
  expect(of(early, "picture")).toContain("placeholder");
  expect(of(await ask(`/v25.0/${id}/thumbnails`), "data")).toEqual([]);

  now += sandbox.state.settings.videoProcessingMs;
  const ready = await ask(`/v25.0/${id}?${fields},source,thumbnails{uri,width,height,is_preferred}`);
  expect(ready).toMatchObject({ status: { video_status: "ready" }, length: 12, is_instagram_eligible: true });
  const thumbnails: unknown = of(of(ready, "thumbnails"), "data");
  expect(thumbnails).toHaveLength(4);
  expect(of(thumbnails, "0")).toMatchObject({ is_preferred: true, width: 1024, height: 1280 });
  const frame = await sandbox.fetch(String(of(of(thumbnails, "1"), "uri")));
  expect(frame.headers.get("content-type")).toBe("image/png");
  const picture = Buffer.from(await frame.arrayBuffer());
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1024, 1280]);
  const overSocket = await fetch(String(of(ready, "source")));
  expect(Buffer.from(await overSocket.arrayBuffer()).equals(bytes)).toBe(true);
  await sandbox.close();
});

async function inChunks(ask: (path: string, options: object) => Promise<Reply>, bytes: Buffer, size: number) {
  const started = await ask(edge, form({ upload_phase: "start", file_size: String(size) }));
  const upload_session_id = textOf(started, "upload_session_id");
  let { body } = started;
  const sizes: number[] = [];
  while (body["start_offset"] !== body["end_offset"]) {
    const [from, to] = [Number(body["start_offset"]), Number(body["end_offset"])];
    sizes.push(to - from);
    const chunk = { start_offset: String(from), video_file_chunk: file(bytes.subarray(from, to)) };
    ({ body } = await ask(edge, form({ upload_phase: "transfer", upload_session_id, ...chunk })));
  }
  return { upload_session_id, videoId: textOf(started, "video_id"), sizes };
}

test("takes a video in chunks, one of them twice, and says when nothing is missing", async ({
  ask,
  sandbox,
}) => {
  sandbox.state.settings.videoChunkBytes = 1000;
  const bytes = movie({ padding: 2500 });
  const { upload_session_id, videoId, sizes } = await inChunks(ask, bytes, bytes.length);
  expect(sizes.slice(0, -1).every((size) => size === 1000)).toBe(true);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(bytes.length);
  const again = form({
    ...{ upload_phase: "transfer", upload_session_id, start_offset: "0" },
    video_file_chunk: file(bytes.subarray(0, 1000)),
  });
  expect((await ask(edge, again)).body).toEqual({
    start_offset: String(bytes.length),
    end_offset: String(bytes.length),
  });
  const finished = await ask(edge, form({ upload_phase: "finish", upload_session_id, title: "In chunks" }));
  expect(finished.body).toEqual({ success: true });
  expect((await ask(`/v25.0/${videoId}?fields=title`)).body).toEqual({ id: videoId, title: "In chunks" });
  expect((await ask(edge, form({ upload_phase: "finish", upload_session_id }))).body["error"]).toMatchObject({
    code: 6000,
  });
});

test("refuses a gap, an early end, and forgets what is cancelled", async ({ ask, sandbox }) => {
  const bytes = movie();
  const started = await ask(edge, form({ upload_phase: "start", file_size: String(bytes.length) }));
  const upload_session_id = textOf(started, "upload_session_id");
  const gap = { upload_phase: "transfer", upload_session_id, start_offset: "10" };
  const skipped = await ask(edge, form({ ...gap, video_file_chunk: file(bytes.subarray(10)) }));
  expect(skipped.body["error"]).toMatchObject({ code: 6001 });
  const early = await ask(edge, form({ upload_phase: "finish", upload_session_id }));
  expect(early.body["error"]).toMatchObject({ code: 6000 });
  await ask(edge, form({ upload_phase: "cancel", upload_session_id }));
  expect(sandbox.state.data.videos.size).toBe(0);
});

test("says what is wrong with a file: its format, its size, its pictures", async ({ ask, sandbox }) => {
  const words = Buffer.from("not a video, only words, ".repeat(10));
  expect((await ask(edge, source(words))).body["error"]).toMatchObject({ code: 352 });
  expect((await ask(edge, source(words.subarray(0, 20)))).body["error"]).toMatchObject({ code: 382 });
  expect((await ask(edge, form({ title: "none" }))).body["error"]).toMatchObject({ code: 351 });
  sandbox.state.settings.videoProcessingMs = 0;
  const id = textOf(await ask(edge, source(brokenMovie())), "id");
  expect((await ask(`/v25.0/${id}?fields=status`)).body["status"]).toMatchObject({ video_status: "error" });
  const listed = await ask(`${edge}?fields=id`);
  expect(listed.body["data"]).toEqual([{ id }]);
});

test("fetches a video from an address, or says that it cannot", async ({ ask, sandbox }) => {
  const bytes = movie();
  const web = createServer((request, response) => response.end(request.url === "/v.mp4" ? bytes : "words"));
  await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
  const address = web.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const from = (path: string) =>
    ask(edge, form({ file_url: `http://127.0.0.1:${port}${path}`, title: "From afar" }));
  const id = textOf(await from("/v.mp4"), "id");
  expect(sandbox.state.data.videos.get(id)).toMatchObject({ seconds: 12, width: 1080 });
  expect((await from("/small.mp4")).body["error"]).toMatchObject({ code: 382 });
  await new Promise((resolve) => web.close(resolve));
  expect((await from("/v.mp4")).body["error"]).toMatchObject({ code: 389 });
  expect(sandbox.state.data.videos.size).toBe(1);
});

test("a creative takes a video of its own ad account and a frame as its picture", async ({
  ask,
  sandbox,
}) => {
  sandbox.state.settings.videoProcessingMs = 0;
  const mine = textOf(await ask(edge, source(movie())), "id");
  const link = "https://loomfield.example/";
  const create = (video: Record<string, unknown>) => {
    const story = {
      page_id: pageId("Loomfield Goods"),
      instagram_user_id: instagramId("loomfieldgoods"),
      video_data: { image_url: link, call_to_action: { type: "LEARN_MORE", value: { link } }, ...video },
    };
    return ask(`/v25.0/${adAccountId(1)}/adcreatives`, form({ object_story_spec: JSON.stringify(story) }));
  };
  expect((await create({ video_id: mine })).body).toEqual({ id: expect.any(String) });
  const watch = { type: "WATCH_MORE", value: {} };
  expect((await create({ video_id: mine, call_to_action: watch })).status).toBe(200);
  const blame = { error_data: { blame_field_specs: [["object_story_spec", "video_data", "video_id"]] } };
  expect((await create({ video_id: "1208" })).body["error"]).toMatchObject({ code: 100, ...blame });
  const broken = textOf(await ask(edge, source(brokenMovie())), "id");
  expect((await create({ video_id: broken })).body["error"]).toMatchObject({ code: 100, ...blame });
  await ask(`/v25.0/${mine}`, { method: "DELETE" });
  expect((await create({ video_id: mine })).body["error"]).toMatchObject(blame);
});

test("what was uploaded outlives a restart where there is a state file", async ({ sandbox }) => {
  const stateFile = `${sandbox.state.media.place("state")}json`;
  const first = await startSandbox({ stateFile });
  const headers = { authorization: `Bearer ${first.token()}` };
  const made: unknown = await (
    await first.fetch(`${first.url}${edge}`, { headers, ...source(movie()) })
  ).json();
  await first.close();
  const second = await startSandbox({ stateFile });
  const served = await fetch(`${second.url}/videos/${String(of(made, "id"))}`);
  expect(Buffer.from(await served.arrayBuffer()).equals(movie())).toBe(true);
  second.reset();
  await second.close();
});
