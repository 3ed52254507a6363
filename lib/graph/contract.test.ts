import { readdirSync } from "node:fs";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { createGraphClient, type GraphClient } from "@/lib/graph/client";
import {
  createAdCreative,
  deleteAdCreative,
  getAdCreative,
  listAdCreatives,
  listPreviews,
  updateAdCreative,
} from "@/lib/graph/endpoints/creatives";
import { getMe, listPermissions, revokePermissions } from "@/lib/graph/endpoints/me";
import { copyImage, listImages, uploadImage } from "@/lib/graph/endpoints/media";
import { getAdAccount, getInstagramAccount, getPage, getPageToken } from "@/lib/graph/endpoints/nodes";
import { debugToken, exchangeCode, exchangeToken } from "@/lib/graph/endpoints/oauth";
import {
  createPageBackedInstagram,
  findPageBackedInstagram,
} from "@/lib/graph/endpoints/page-backed-instagram";
import * as portfolio from "@/lib/graph/endpoints/portfolio";
import * as threads from "@/lib/graph/endpoints/threads-users";
import * as videos from "@/lib/graph/endpoints/videos";
import { GraphError } from "@/lib/graph/errors";
import { type RunningSandbox, startSandbox } from "@/lib/sandbox/start";
import { movie } from "@/lib/testing/movie-bytes";
import { issueCode } from "@/lib/sandbox/store/codes";
import { failure } from "@/lib/testing/scripted-graph";

let sandbox: RunningSandbox;
let graph: GraphClient;

const clientFor = (token: string | null) =>
  createGraphClient(
    {
      ...{ graphUrl: sandbox.url, videoUrl: sandbox.url, version: "v25.0" },
      ...{ appId: sandbox.appId, appSecret: sandbox.appSecret },
    },
    token,
    { fetch: sandbox.fetch },
  );

beforeAll(async () => {
  sandbox = await startSandbox({ sources: 150 });
  graph = clientFor(sandbox.token());
});
afterAll(() => sandbox.close());

async function all<Item>(pages: AsyncGenerator<Item[]>) {
  const items: Item[] = [];
  for await (const page of pages) items.push(...page);
  return items;
}

/** The Instagram accounts and Pages the sandbox's marketing manager sees, each once. */
async function world() {
  const pages = await all(graph.list(portfolio.listMyPages, {}, { limit: 40 }));
  const [account] = await all(graph.list(portfolio.listMyAdAccounts, {}));
  if (!account) throw new Error("the sandbox has no ad account");
  const linked = pages.filter(({ instagram_business_account: instagram }) => instagram);
  return { pages, linked, account };
}

describe("the sandbox answers", () => {
  test("who the person is and what they allowed", async () => {
    const me = await graph.call(getMe, {});
    const permissions = await all(graph.list(listPermissions, {}));

    expect(me).toMatchObject({ name: expect.any(String), picture: expect.stringMatching(/^http/) });
    expect(permissions).toContainEqual({ permission: "threads_business_basic", status: "granted" });
  });

  test("every edge of the portfolio, page after page", async () => {
    const businesses = await all(graph.list(portfolio.listBusinesses, {}));
    let items = 0;
    for (const { id: businessId } of businesses) {
      const input = { businessId, limit: 5 };
      const seen = await graph.batch([
        { endpoint: portfolio.listOwnedPages, input },
        { endpoint: portfolio.listClientPages, input },
        { endpoint: portfolio.listOwnedInstagramAccounts, input },
        { endpoint: portfolio.listClientInstagramAccounts, input },
        { endpoint: portfolio.listOwnedAdAccounts, input },
        { endpoint: portfolio.listClientAdAccounts, input },
      ]);
      expect(seen.filter(({ ok }) => !ok)).toEqual([]);
      items += seen.reduce((sum, result) => sum + (result.ok ? result.value.data.length : 0), 0);
    }
    const { pages, account } = await world();
    const promoted = await all(graph.list(portfolio.listPromotePages, { adAccountId: account.id }));
    const assigned = await all(graph.list(portfolio.listAdAccountInstagram, { adAccountId: account.id }));

    expect(businesses.length).toBeGreaterThan(1);
    expect(items).toBeGreaterThan(10);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(40);
    expect([promoted.length, assigned.length].every((length) => length > 0)).toBe(true);
  });

  test("single objects, alone and in a batch", async () => {
    const { linked, account } = await world();
    const some = linked.slice(0, 3);
    const results = await graph.batch(some.map(({ id }) => ({ endpoint: getPage, input: { pageId: id } })));

    expect(results.map((result) => result.ok && result.value.id)).toEqual(some.map(({ id }) => id));
    for (const { id: pageId, instagram_business_account: instagram } of some) {
      expect(await graph.call(getPage, { pageId })).toMatchObject({ id: pageId });
      expect((await graph.call(getPageToken, { pageId })).access_token).toMatch(/\S/);
      const read = await graph.call(getInstagramAccount, { igUserId: instagram?.id ?? "" });
      expect(read).toMatchObject({ id: instagram?.id, username: instagram?.username });
    }
    expect(await graph.call(getAdAccount, { adAccountId: account.id })).toMatchObject({ id: account.id });
  });

  test("all lookups of Threads accounts", async () => {
    const { linked } = await world();
    const results = await graph.batch(
      linked.slice(0, 20).flatMap(({ id: pageId, instagram_business_account: instagram }) => {
        const input = { igUserId: instagram?.id ?? "" };
        return [
          { endpoint: threads.findConnectedThreadsUser, input },
          { endpoint: threads.findBackedThreadsUser, input },
          { endpoint: threads.findPageBackedThreadsAccount, input: { pageId } },
        ];
      }),
    );
    const states = results.map((result) => (result.ok ? result.value.state : result.error.reason));

    expect(states).toContain("found");
    expect(states).toContain("none");
  });

  test("creations once, and the same account afterwards", async () => {
    const { linked, pages } = await world();
    const ready = linked.find(({ is_published: published }) => published);
    const igUserId = ready?.instagram_business_account?.id ?? "";
    const made = await graph.call(threads.createBackedThreadsUser, { igUserId });
    expect(await graph.call(threads.createBackedThreadsUser, { igUserId })).toEqual(made);
    expect(await graph.call(threads.findBackedThreadsUser, { igUserId })).toEqual({
      state: "found",
      ...made,
    });

    const bare = pages.find(
      ({ instagram_business_account: instagram, is_published: on }) => !instagram && on,
    );
    const pageId = bare?.id ?? ready?.id ?? "";
    const { access_token: token } = await graph.call(getPageToken, { pageId });
    const asPage = graph.withToken(token ?? "");
    const instagram = await asPage.call(createPageBackedInstagram, { pageId });
    expect(await asPage.call(findPageBackedInstagram, { pageId })).toEqual({ state: "found", ...instagram });
    const page = await asPage.call(threads.createPageBackedThreadsAccount, { pageId });
    expect(await asPage.call(threads.findPageBackedThreadsAccount, { pageId })).toEqual({
      state: "found",
      ...page,
    });
  });

  test("an image, a check, a creative, its reading and its preview", async () => {
    const { linked, account } = await world();
    const adAccountId = account.id;
    const assigned = await all(graph.list(portfolio.listAdAccountInstagram, { adAccountId }));
    const page = linked.find(({ instagram_business_account: instagram }) =>
      assigned.some(({ id }) => id === instagram?.id),
    );
    const igUserId = page?.instagram_business_account?.id ?? "";
    const bytes = await sharp({ create: { width: 1080, height: 1080, channels: 3, background: "teal" } })
      .png()
      .toBuffer();
    const filename = new File([new Uint8Array(bytes)], "square.png", { type: "image/png" });
    const { hash, width } = await graph.call(uploadImage, { adAccountId, filename });
    expect(width).toBe(1080);
    expect(await all(graph.list(listImages, { adAccountId, hashes: [hash] }))).toMatchObject([{ hash }]);
    const copy_from = { source_account_id: adAccountId.slice("act_".length), hash };
    expect(await graph.call(copyImage, { adAccountId, copy_from })).toMatchObject({ hash });

    const { threadsUserId } = await graph.call(threads.createBackedThreadsUser, { igUserId });
    const link = "https://loomfield.example/autumn?a=1&b=2";
    const identity = { page_id: page?.id, instagram_user_id: igUserId, threads_user_id: threadsUserId };
    const action = { type: "LEARN_MORE", value: { link } };
    const link_data = { link, message: "50% off & more", image_hash: hash, call_to_action: action };
    const spec = { ...identity, link_data };
    const input = { adAccountId, name: "Autumn", object_story_spec: spec };
    const checked = await graph.call(createAdCreative, { ...input, execution_options: ["validate_only"] });
    expect(checked).toEqual({ state: "valid" });
    const created = await graph.call(createAdCreative, input);
    const creativeId = created.state === "created" ? created.creativeId : "";
    expect(await graph.call(getAdCreative, { creativeId })).toMatchObject({
      id: creativeId,
      object_story_spec: spec,
    });
    expect(await all(graph.list(listAdCreatives, { adAccountId }))).toMatchObject([{ id: creativeId }]);
    const preview = { adAccountId, creative: { object_story_spec: spec }, ad_format: "INSTAGRAM_STANDARD" };
    expect((await graph.call(listPreviews, preview)).data[0]?.body).toContain("<iframe");

    const wrong = { ...spec, threads_user_id: "17850000000000000" };
    const mismatch = await failure(
      graph.call(createAdCreative, { ...input, object_story_spec: wrong }),
      GraphError,
    );
    expect(mismatch.reason).toBe("threads_pair_mismatch");

    await graph.call(updateAdCreative, { creativeId, name: "Late autumn" });
    expect((await graph.call(getAdCreative, { creativeId })).name).toBe("Late autumn");
    await graph.call(deleteAdCreative, { creativeId });
    expect(await all(graph.list(listAdCreatives, { adAccountId }))).toEqual([]);
  });

  test("a video in one piece, from an address, in chunks, given up, and its frames", async () => {
    const { id: adAccountId } = (await world()).account;
    const bytes = movie({ padding: 3000 });
    const file = (from = 0, to = bytes.length) =>
      new File([new Uint8Array(bytes.subarray(from, to))], "spring.mp4", { type: "video/mp4" });
    sandbox.state.settings.videoProcessingMs = 0;
    sandbox.state.settings.videoChunkBytes = 2000;
    const { videoId } = await graph.call(videos.uploadVideo, {
      adAccountId,
      source: file(),
      title: "Spring",
    });
    const ready = { id: videoId, status: "ready", length: 12, is_instagram_eligible: true };
    expect(await graph.call(videos.getVideo, { videoId })).toMatchObject(ready);
    const frames = await all(graph.list(videos.listVideoThumbnails, { videoId }));
    expect(frames[0]).toMatchObject({ uri: expect.stringMatching(/^http/), is_preferred: true });

    const file_url = `${sandbox.url}/videos/${videoId}`;
    const fetched = await graph.call(videos.importVideo, { adAccountId, file_url });

    const begun = await graph.call(videos.startVideoUpload, { adAccountId, file_size: bytes.length });
    const { upload_session_id, video_id } = begun;
    let { start_offset, end_offset } = begun;
    while (start_offset < end_offset) {
      const video_file_chunk = file(start_offset, end_offset);
      const chunk = { adAccountId, upload_session_id, start_offset, video_file_chunk };
      ({ start_offset, end_offset } = await graph.call(videos.transferVideoChunk, chunk));
    }
    await graph.call(videos.finishVideoUpload, { adAccountId, upload_session_id });
    const given = await graph.call(videos.startVideoUpload, { adAccountId, file_size: 9 });
    await graph.call(videos.cancelVideoUpload, { adAccountId, upload_session_id: given.upload_session_id });
    const listed = await all(graph.list(videos.listVideos, { adAccountId }));
    expect(listed.map(({ id, status }) => [id, status])).toEqual(
      [video_id, fetched.videoId, videoId].map((id) => [id, "ready"]),
    );
  });

  test("a sign-in, a longer token, what is known of it, and its end", async () => {
    const redirect_uri = "https://heddle.example/callback";
    const app = { client_id: sandbox.appId, client_secret: sandbox.appSecret };
    const person = sandbox.state.personByKey("juno");
    if (!person) throw new Error("the sandbox has no juno");
    const code = issueCode(sandbox.state, person, redirect_uri, null);
    const nobody = clientFor(null);
    const { access_token: short } = await nobody.call(exchangeCode, { ...app, redirect_uri, code });
    const again = await failure(nobody.call(exchangeCode, { ...app, redirect_uri, code }), GraphError);
    expect(again.reason).toBe("login_code_used");
    const long = await nobody.call(exchangeToken, { ...app, fb_exchange_token: short });
    const asked = { input_token: long.access_token };
    expect(await nobody.call(debugToken, asked)).toMatchObject({ is_valid: true, user_id: person.id });

    await clientFor(long.access_token).call(revokePermissions, {});
    const ended = await failure(clientFor(long.access_token).call(getMe, {}), GraphError);
    expect(ended.reason).toBe("token_revoked");
  });
});

test("every endpoint has a handler in the sandbox, and every one was called here", async () => {
  const Named = z.object({ name: z.string(), path: z.string(), method: z.string(), output: z.unknown() });
  const files = readdirSync(new URL("./endpoints", import.meta.url)).filter(
    (file) => !file.endsWith(".test.ts"),
  );
  const modules = await Promise.all(
    files.map((file) => import(`./endpoints/${file.replace(/\.ts$/, "")}.ts`)),
  );
  const names = modules.flatMap((module: object) =>
    Object.values(module).flatMap((value) => Named.safeParse(value).data?.name ?? []),
  );

  const fine = sandbox.requests().filter(({ status }) => status === 200);
  const answered = new Set(fine.map(({ endpoint }) => endpoint));

  expect(names.length).toBeGreaterThan(30);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !sandbox.answered.has(name))).toEqual([]);
  expect(names.filter((name) => !answered.has(name))).toEqual([]);
});
