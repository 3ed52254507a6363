import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAdCreative } from "@/lib/graph/endpoints/creatives";
import { uploadImage } from "@/lib/graph/endpoints/media";
import { getInstagramAccount, getPage } from "@/lib/graph/endpoints/nodes";
import { debugToken } from "@/lib/graph/endpoints/oauth";
import { createBackedThreadsUser, findBackedThreadsUser } from "@/lib/graph/endpoints/threads-users";
import { appsecretProof } from "@/lib/graph/proof";
import { GraphError } from "@/lib/graph/errors";
import {
  graphConfig,
  json,
  scriptedGraph,
  type Sent,
  socketError,
  userToken,
} from "@/lib/testing/scripted-graph";
import { createGraphClient } from "@/lib/graph/client";
import { z } from "zod";

const Op = z.object({ method: z.string(), relative_url: z.string(), body: z.string().optional() });
const OwnOp = Op.extend({ access_token: z.string().optional() });
const ownOpsOf = ({ body }: Sent) => z.array(OwnOp).parse(JSON.parse(String(body?.get("batch"))));
const opsOf = ({ body }: Sent) => z.array(Op).parse(JSON.parse(String(body?.get("batch"))));
const entry = (value: unknown, code = 200, headers: { name: string; value: string }[] = []) => ({
  ...{ code, headers, body: JSON.stringify(value) },
});
const pageCall = (pageId: string) => ({ endpoint: getPage, input: { pageId } });
const create = { endpoint: createBackedThreadsUser, input: { igUserId: "3" } };
const lookup = { endpoint: findBackedThreadsUser, input: { igUserId: "3" } };

/** Answers every call with its own first path segment as id. */
const echo = (sent: Sent) => json(opsOf(sent).map((op) => entry({ id: op.relative_url.split("?")[0] })));

describe("a batch", () => {
  test("is one form with token, proof and the calls; each answer is read by its own endpoint", async () => {
    const spec = { page_id: "5", link_data: { message: "50% & more" } };
    const answers = [
      entry({ id: "5", name: "Page" }),
      entry({ data: [{ threads_user_id: "9" }] }),
      entry({ id: "77" }),
    ];
    const { graph, sent } = scriptedGraph([json(answers)]);
    const [page, threads, creative] = await graph.batch([
      { ...pageCall("5"), fields: ["id", "name"] },
      lookup,
      { endpoint: createAdCreative, input: { adAccountId: "act_7", object_story_spec: spec } },
    ]);

    expect(page.ok && page.value.name).toBe("Page");
    expect(threads).toEqual({ ok: true, value: { state: "found", threadsUserId: "9" } });
    expect(creative).toEqual({ ok: true, value: { state: "created", creativeId: "77" } });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ method: "POST" });
    expect(sent[0]?.url.href).toBe("https://graph.test/v25.0/");
    expect(sent[0]?.body?.get("access_token")).toBe(userToken);
    expect(sent[0]?.body?.get("appsecret_proof")).toBe(appsecretProof(userToken, graphConfig.appSecret));
    const form = new URLSearchParams({ object_story_spec: JSON.stringify(spec) }).toString();
    expect(sent.flatMap(opsOf)).toEqual([
      { method: "GET", relative_url: "5?fields=id%2Cname" },
      { method: "GET", relative_url: "3/instagram_backed_threads_user?fields=threads_user_id" },
      { method: "POST", relative_url: "act_7/adcreatives", body: form },
    ]);
  });

  test("of any size travels in fifties and keeps its order", async () => {
    const run = async (size: number) => {
      const ids = Array.from({ length: size }, (_, index) => String(index + 1));
      const { graph, sent } = scriptedGraph(ids.map(() => echo));
      const results = await graph.batch(ids.map(pageCall));
      expect(results.map((result) => result.ok && result.value.id)).toEqual(ids);
      expect(sent).toHaveLength(Math.ceil(size / 50));
      expect(Math.max(0, ...sent.map((one) => opsOf(one).length))).toBeLessThanOrEqual(50);
    };
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 160 }), run), { numRuns: 25 });
  });

  test("keeps the digits of ids within its answers", async () => {
    const body = '{"data":[{"threads_user_id":17841400000000003}]}';
    const { graph } = scriptedGraph([json([{ code: 200, body }])]);

    expect(await graph.batch([lookup])).toEqual([
      { ok: true, value: { state: "found", threadsUserId: "17841400000000003" } },
    ]);
  });

  test("reads a body that is an object, headers that are odd, and an answer that is too long", async () => {
    const odd = [
      { name: "bad name", value: "x" },
      { name: "etag", value: "\n" },
      { name: "a", value: "b" },
    ];
    const { graph } = scriptedGraph([
      json([
        { code: 200, headers: odd, body: { id: "1" } },
        { code: 200, headers: "none", body: '{"id":"2"}' },
        null,
      ]),
    ]);

    expect((await graph.batch([pageCall("1"), pageCall("2")])).map(({ ok }) => ok)).toEqual([true, true]);
  });
});

test("a call with a token of its own carries it and its proof, and nobody repeats either", async () => {
  const own = "EAABcanaryPageToken0123456789";
  const refused = {
    error: { code: 190, message: `Bad token ${own}, proof ${appsecretProof(own, graphConfig.appSecret)}` },
  };
  const { graph, sent } = scriptedGraph([json([entry({ id: "1" }), entry(refused, 401)])]);
  const [, result] = await graph.batch([pageCall("1"), { ...pageCall("2"), fields: ["id"], token: own }]);

  const proof = appsecretProof(own, graphConfig.appSecret);
  expect(sent.flatMap(ownOpsOf)[1]).toEqual({
    ...{ method: "GET", relative_url: `2?fields=id&appsecret_proof=${proof}`, access_token: own },
  });
  expect(sent.flatMap(ownOpsOf)[0]).not.toHaveProperty("access_token");
  expect(sent[0]?.url.href).toBe("https://graph.test/v25.0/");
  expect(!result.ok && result.error.metaMessage).toBe("Bad token …, proof …");
});

describe("one that fails", () => {
  test("does not touch the others", async () => {
    const { graph } = scriptedGraph([
      json([entry({ id: "1" }), entry({ error: { code: 100, error_subcode: 33 } }, 400)]),
    ]);
    const [first, second] = await graph.batch([pageCall("1"), pageCall("2")]);

    expect(first.ok).toBe(true);
    expect(!second.ok && second.error).toMatchObject({
      reason: "not_found",
      endpoint: "getPage",
      committed: "no",
    });
  });

  test("by a rate limit names the pause in its own headers", async () => {
    const headers = [{ name: "Retry-After", value: "75" }];
    const { graph, sent } = scriptedGraph([json([entry({ error: { code: 80004 } }, 400, headers)])]);
    const [result] = await graph.batch([pageCall("1")]);

    expect(!result.ok && result.error.retry).toEqual({ afterSeconds: 75 });
    expect(sent).toHaveLength(1);
  });

  test("before it is sent, or that cannot travel with others, is an answer too", async () => {
    const { graph, sent } = scriptedGraph([echo]);
    const file = new File(["x"], "x.jpg");
    const results = await graph.batch([
      pageCall("not an id"),
      pageCall("1"),
      { endpoint: uploadImage, input: { adAccountId: "act_7", filename: file } },
      { endpoint: debugToken, input: { input_token: "t" } },
    ]);

    expect(results.map((result) => result.ok || result.error.reason)).toEqual([
      ...["invalid_parameter", true, "invalid_parameter", "invalid_parameter"],
    ]);
    expect(sent.flatMap(opsOf)).toHaveLength(1);
  });
});

describe("what came back null or failed in passing", () => {
  test("is asked again, alone, where it may be repeated", async () => {
    const transient = entry({ error: { code: 2 } }, 500);
    const { graph, sent, slept } = scriptedGraph([json([entry({ id: "1" }), null, transient]), echo]);
    const results = await graph.batch([pageCall("1"), pageCall("2"), pageCall("3")]);

    expect(results.map((result) => result.ok && result.value.id)).toEqual(["1", "2", "3"]);
    expect(sent.map((one) => opsOf(one).map(({ relative_url }) => relative_url[0]))).toEqual([
      ["1", "2", "3"],
      ["2", "3"],
    ]);
    expect(slept).toEqual([400]);
  });

  test("is not asked again where the caller has another way, unless nobody got to it", async () => {
    const transient = entry({ error: { code: 2 } }, 500);
    const { graph, sent } = scriptedGraph([socketError("ECONNRESET"), json([transient])]);
    const [result] = await graph.batch([{ ...pageCall("1"), once: true }]);

    expect(!result.ok && [result.error.reason, result.shared]).toEqual(["temporary", undefined]);
    expect(sent).toHaveLength(2);
  });

  test("stays open after the third time", async () => {
    const { graph, sent } = scriptedGraph([json([null]), json([]), json([null])]);
    const [result] = await graph.batch([pageCall("1")]);

    expect(!result.ok && result.error).toMatchObject({ reason: "timed_out", committed: "no", retry: "now" });
    expect(sent).toHaveLength(3);
  });

  test("is not repeated where it made something: it may have", async () => {
    const { graph, sent } = scriptedGraph([json([null, null]), json([entry({ data: [] })])]);
    const [made, found] = await graph.batch([create, lookup]);

    expect(!made.ok && made.error).toMatchObject({ reason: "timed_out", committed: "maybe" });
    expect(found).toEqual({ ok: true, value: { state: "none" } });
    expect(sent.map((one) => opsOf(one).map(({ method }) => method))).toEqual([["POST", "GET"], ["GET"]]);
  });
});

describe("a failure of the whole request", () => {
  const broken = {
    "a reset": () => socketError("ECONNRESET"),
    "an HTML page": () => new Response("<html>", { status: 502 }),
    "no list": () => json({ success: true }),
    "a list of something else": () => json([17]),
  };

  test.each(Object.entries(broken))(
    "(%s) is each call's own, and unknown for what makes something",
    async (_, fails) => {
      const { graph } = scriptedGraph([fails(), fails(), fails()]);
      const [made, found] = await graph.batch([create, lookup]);

      expect(!made.ok && made.error).toMatchObject({
        endpoint: "createBackedThreadsUser",
        committed: "maybe",
      });
      expect(!found.ok && found.error).toMatchObject({ endpoint: "findBackedThreadsUser", committed: "no" });
    },
  );

  test("is repeated for reads only", async () => {
    const { graph, sent } = scriptedGraph([socketError("ECONNRESET"), json([entry({ data: [] })])]);
    const [made, found] = await graph.batch([create, lookup]);

    expect([made.ok, found.ok]).toEqual([false, true]);
    expect(sent.map((one) => opsOf(one).length)).toEqual([2, 1]);
  });

  test("that Meta explains is explained alike to all", async () => {
    const { graph } = scriptedGraph([json({ error: { code: 190, error_subcode: 463 } }, { status: 400 })]);
    const results = await graph.batch([create, lookup]);

    for (const result of results) {
      expect(!result.ok && result.error).toMatchObject({ reason: "token_expired", committed: "no" });
    }
  });

  test("without a token, or once the caller stopped, sends nothing", async () => {
    const client = createGraphClient(graphConfig, null, { fetch: () => Promise.reject(new Error("sent")) });
    const { graph, sent } = scriptedGraph([]);
    const none = await client.batch([lookup]);
    const stopped = await graph.batch([create, pageCall("1")], { signal: AbortSignal.abort() });

    expect(none.map((result) => result.ok || result.error.reason)).toEqual(["token_invalid"]);
    expect(stopped.map((result) => result.ok || [result.error.reason, result.error.committed])).toEqual([
      ["stopped", "no"],
      ["stopped", "no"],
    ]);
    expect(sent).toEqual([]);
  });
});

test("whatever a batch is answered, every call has its result", async () => {
  const calls = [
    pageCall("1"),
    lookup,
    create,
    { endpoint: getInstagramAccount, input: { igUserId: "4" } },
  ] as const;
  const entries = fc.array(
    fc.oneof(
      fc.constant(null),
      fc.json(),
      fc.record({ code: fc.oneof(fc.integer(), fc.string()), body: fc.oneof(fc.json(), fc.string()) }),
    ),
    { maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        entries.map((list) => JSON.stringify(list)),
        fc.json(),
        fc.string(),
      ),
      async (body) => {
        const answer = () => new Response(body);
        const results = await scriptedGraph([answer, answer, answer]).graph.batch(calls);
        expect(results).toHaveLength(calls.length);
        for (const result of results) if (!result.ok) expect(result.error).toBeInstanceOf(GraphError);
      },
    ),
    { numRuns: 300 },
  );
});
