import { describe, expect, test } from "vitest";
import { createGraphClient } from "@/lib/graph/client";
import { createAdCreative, listPreviews } from "@/lib/graph/endpoints/creatives";
import { getMe, revokePermissions } from "@/lib/graph/endpoints/me";
import { listImages, uploadImage } from "@/lib/graph/endpoints/media";
import { getPage, getPageToken } from "@/lib/graph/endpoints/nodes";
import { debugToken, exchangeCode } from "@/lib/graph/endpoints/oauth";
import {
  createPageBackedThreadsAccount,
  findConnectedThreadsUser,
} from "@/lib/graph/endpoints/threads-users";
import { endpoint } from "@/lib/graph/endpoint";
import { GraphError } from "@/lib/graph/errors";
import { appsecretProof } from "@/lib/graph/proof";
import { failure, graphConfig, json, scriptedGraph, userToken } from "@/lib/testing/scripted-graph";
import { z } from "zod";

const { appId, appSecret } = graphConfig;

describe("a read", () => {
  test("asks the configured host for the endpoint's fields, with token and proof", async () => {
    const { graph, sent } = scriptedGraph([json({ id: 7, name: "Ada" })]);

    expect(await graph.call(getMe, {})).toEqual({ id: "7", name: "Ada", picture: undefined });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ method: "GET", body: undefined });
    expect(sent[0]?.url.href).toMatch(/^https:\/\/graph\.test\/v25\.0\/me\?/);
    expect(Object.fromEntries(sent[0]?.url.searchParams ?? [])).toEqual({
      fields: "id,name,picture",
      appsecret_proof: appsecretProof(userToken, appSecret),
    });
    expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${userToken}`);
  });

  test("may name other fields", async () => {
    const { graph, sent } = scriptedGraph([json({ id: "5" })]);
    await graph.call(getPage, { pageId: "5" }, { fields: ["id", "is_published"] });

    expect(sent[0]?.url.searchParams.get("fields")).toBe("id,is_published");
  });

  test("sends lists and objects as JSON text and leaves out what is not given", async () => {
    const { graph, sent } = scriptedGraph([json({ data: [] }), json({ data: [{ body: "<iframe>" }] })]);
    await graph.call(listImages, { adAccountId: "7", hashes: ["a", "b"], after: undefined });
    const spec = { object_story_spec: { link_data: { message: "50% & more + ümläut" } } };
    await graph.call(listPreviews, { adAccountId: "act_act_7", creative: spec, ad_format: "THREADS_STREAM" });

    expect(sent[0]?.url.pathname).toBe("/v25.0/act_7/adimages");
    expect(sent[0]?.url.searchParams.get("hashes")).toBe('["a","b"]');
    expect(sent[0]?.url.searchParams.has("after")).toBe(false);
    expect(sent[1]?.url.pathname).toBe("/v25.0/act_7/generatepreviews");
    expect(JSON.parse(sent[1]?.url.searchParams.get("creative") ?? "")).toEqual(spec);
  });

  test("takes what is missing, null or odd as not said", async () => {
    const odd = {
      id: 5,
      name: null,
      is_published: "yes",
      tasks: "none",
      business: { name: "no id" },
      picture: 7,
    };
    const { graph } = scriptedGraph([json(odd), json({ id: "5" })]);
    const page = await graph.call(getPage, { pageId: "5" });

    expect(page).toMatchObject({ id: "5", name: undefined, is_published: undefined, tasks: undefined });
    expect(page).toMatchObject({ business: undefined, picture: undefined });
    expect(await graph.call(getPageToken, { pageId: "5" })).toEqual({ id: "5", access_token: undefined });
  });
});

describe("an edge that answers with the id of the object asked about", () => {
  const igUserId = "17841400000000003";
  const calls = async (answer: unknown) => {
    const { graph } = scriptedGraph([json(answer), json([{ code: 200, body: JSON.stringify(answer) }])]);
    const input = { igUserId };
    const alone = await graph.call(findConnectedThreadsUser, input);
    const [batched] = await graph.batch([{ endpoint: findConnectedThreadsUser, input }]);
    expect(batched).toEqual({ ok: true, value: alone });
    return alone;
  };

  test("has not found a Threads account of that id", async () => {
    expect(await calls({ id: igUserId })).toEqual({ state: "none" });
    expect(await calls({ id: igUserId, threads_user_id: "9" })).toEqual({
      state: "found",
      threadsUserId: "9",
    });
    expect(await calls({ id: "9" })).toEqual({ state: "found", threadsUserId: "9" });
  });

  test("has not created one", async () => {
    const { graph } = scriptedGraph([json({ id: "5" })]);
    const error = await failure(graph.call(createPageBackedThreadsAccount, { pageId: "5" }), GraphError);

    expect(error).toMatchObject({ reason: "unreadable_answer", committed: "maybe" });
  });
});

describe("a write", () => {
  test("is a form with objects as JSON text, and no token in the URL", async () => {
    const { graph, sent } = scriptedGraph([json({ id: "90071992547409931" })]);
    const answer = await graph.call(createAdCreative, {
      adAccountId: "act_7",
      name: "Autumn & more",
      object_story_spec: { page_id: "5", link_data: { link: "https://h.test/?a=1&b=2" } },
      execution_options: ["validate_only"],
    });

    expect(answer).toEqual({ state: "created", creativeId: "90071992547409931" });
    expect(sent[0]?.url.href).toBe("https://graph.test/v25.0/act_7/adcreatives");
    expect(Object.fromEntries(sent[0]?.body ?? [])).toEqual({
      name: "Autumn & more",
      object_story_spec: '{"page_id":"5","link_data":{"link":"https://h.test/?a=1&b=2"}}',
      execution_options: '["validate_only"]',
      appsecret_proof: appsecretProof(userToken, appSecret),
    });
  });

  test("that only checks says so", async () => {
    const { graph } = scriptedGraph([json({ success: true })]);

    expect(await graph.call(createAdCreative, { adAccountId: "act_7" })).toEqual({ state: "valid" });
  });

  test("with a file is multipart, and reads the first image whatever its key", async () => {
    const image = {
      hash: "02bee5277ec507b6fd0f9b9ff2f22d9c",
      width: 600,
      height: "315",
      url: "https://t.test/x",
    };
    const { graph, sent } = scriptedGraph([json({ images: { bytes: image } }), json({ images: {} })]);
    const file = new File(["image bytes"], "ümlaut.jpg", { type: "image/jpeg" });
    const answer = await graph.call(uploadImage, { adAccountId: "act_7", filename: file });
    const part = sent[0]?.body?.get("filename");

    expect(answer).toEqual({ hash: image.hash, name: undefined, width: 600, height: 315 });
    expect(part instanceof File && [part.name, part.type, await part.text()]).toEqual([
      "ümlaut.jpg",
      "image/jpeg",
      "image bytes",
    ]);
    const missing = await failure(
      graph.call(uploadImage, { adAccountId: "act_7", filename: file }),
      GraphError,
    );
    expect(missing.reason).toBe("unreadable_answer");
  });

  test.each([[true], [{ success: true }]])("to DELETE succeeds with %j", async (answer) => {
    const { graph, sent } = scriptedGraph([json(answer)]);

    expect(await graph.call(revokePermissions, {})).toEqual({ success: true });
    expect(sent[0]).toMatchObject({ method: "DELETE", body: undefined });
  });
});

describe("whose token", () => {
  test("is the Page's for a client made with it", async () => {
    const { graph, sent } = scriptedGraph([json({ id: "77" })]);
    await graph.withToken("page-token").call(createPageBackedThreadsAccount, { pageId: "5" });

    expect(sent[0]?.headers.get("authorization")).toBe("Bearer page-token");
    expect(sent[0]?.body?.get("appsecret_proof")).toBe(appsecretProof("page-token", appSecret));
  });

  test("is the app's own where the endpoint wants it", async () => {
    const { graph, sent } = scriptedGraph([
      json({ data: { is_valid: false, error: { code: 190, subcode: 463 } } }),
    ]);
    const facts = await graph.call(debugToken, { input_token: "t" });

    expect(facts).toMatchObject({ is_valid: false, error: { code: 190, subcode: 463 } });
    expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${appId}|${appSecret}`);
  });

  test("is nobody's when a code is exchanged", async () => {
    const { graph, sent } = scriptedGraph([
      json({ access_token: "t", token_type: "bearer", expires_in: 5183944 }),
    ]);
    const input = {
      client_id: appId,
      client_secret: appSecret,
      redirect_uri: "https://h.test/cb",
      code: "c",
    };

    expect(await graph.call(exchangeCode, input)).toMatchObject({ access_token: "t", expires_in: 5183944 });
    expect(sent[0]?.headers.has("authorization")).toBe(false);
    expect(Object.fromEntries(sent[0]?.url.searchParams ?? [])).toEqual(input);
  });

  test.each([null, "", "two\nlines", "späce"])("cannot be %j: nothing is sent then", async (token) => {
    const client = createGraphClient(graphConfig, token, { fetch: () => Promise.reject(new Error("sent")) });
    const error = await failure(client.call(getMe, {}), GraphError);

    expect(error).toMatchObject({ reason: "token_invalid", retry: "never", committed: "no" });
  });
});

describe("an input that does not fit", () => {
  test.each(["../me", "5/feed", "5?fields=x", "", "five"])("sends nothing for the id %j", async (pageId) => {
    const { graph, sent } = scriptedGraph([]);
    const error = await failure(graph.call(getPage, { pageId }), GraphError);

    expect(error).toMatchObject({ reason: "invalid_parameter", detail: "input: pageId", committed: "no" });
    expect(sent).toEqual([]);
  });

  test("cannot leave its path segment even where the schema would let it", async () => {
    const loose = endpoint({
      ...{ name: "loose", method: "GET", path: "/:anything/edge" },
      ...{ input: z.object({ anything: z.string() }), output: z.unknown() },
    });
    const { graph, sent } = scriptedGraph([]);

    await failure(graph.call(loose, { anything: "../../evil" }), GraphError);
    expect(sent).toEqual([]);
  });
});

describe("egress", () => {
  test("goes to the video host only for endpoints that say so", async () => {
    const upload = endpoint({
      ...{ name: "upload", method: "POST", path: "/me/videos", host: "video" },
      ...{ input: z.object({}), output: z.unknown() },
    });
    const { graph, sent } = scriptedGraph([json({})]);
    await graph.call(upload, {});

    expect(sent[0]?.url.href).toBe("https://video.test/v25.0/me/videos");
  });

  test.each([301, 302, 303, 307, 308])("does not follow a redirect of HTTP %i", async (status) => {
    const away = new Response(null, { status, headers: { location: "https://evil.test/" } });
    const { graph, sent } = scriptedGraph([away]);
    const error = await failure(graph.call(getMe, {}), GraphError);

    expect(error).toMatchObject({ reason: "unreadable_answer", detail: "redirected", retry: "never" });
    expect(sent).toHaveLength(1);
  });
});
