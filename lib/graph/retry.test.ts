import { describe, expect, test } from "vitest";
import { createAdCreative } from "@/lib/graph/endpoints/creatives";
import { getMe, revokePermissions } from "@/lib/graph/endpoints/me";
import { uploadImage } from "@/lib/graph/endpoints/media";
import { exchangeCode } from "@/lib/graph/endpoints/oauth";
import { createBackedThreadsUser } from "@/lib/graph/endpoints/threads-users";
import { GraphError } from "@/lib/graph/errors";
import { backoffMs } from "@/lib/graph/retry";
import { failure, json, scriptedGraph, socketError } from "@/lib/testing/scripted-graph";

const meta = (code: number, status: number, headers = {}) => json({ error: { code } }, { status, headers });
const me = { id: "7" };
const creation = { igUserId: "17841400000000003" };
const upload = { adAccountId: "act_7", filename: new File(["x"], "x.jpg") };

const passing = {
  "a reset": () => socketError("ECONNRESET"),
  "a broken pipe": () => socketError("UND_ERR_SOCKET"),
  "code 1": () => meta(1, 500),
  "code 2": () => meta(2, 503),
  "an HTML 502": () => new Response("<html>", { status: 502 }),
  "a truncated answer": () => new Response('{"id":"7'),
  "an empty answer": () => new Response(""),
};

describe.each(Object.entries(passing))("after %s", (_, fails) => {
  test("a read is tried three times with growing pauses", async () => {
    const { graph, sent, slept } = scriptedGraph([fails(), fails(), json(me)]);

    expect(await graph.call(getMe, {})).toMatchObject(me);
    expect(sent).toHaveLength(3);
    expect(slept).toEqual([400, 800]);
  });

  test("a read gives up after the third time", async () => {
    const { graph, sent } = scriptedGraph([fails(), fails(), fails(), json(me)]);
    const error = await failure(graph.call(getMe, {}), GraphError);

    expect(error.committed).toBe("no");
    expect(sent).toHaveLength(3);
  });

  test("a creation is not sent again, and may have taken effect", async () => {
    const threads = scriptedGraph([fails(), json({ id: "9" })]);
    const creative = scriptedGraph([fails(), json({ id: "9" })]);
    const errors = [
      await failure(threads.graph.call(createBackedThreadsUser, creation), GraphError),
      await failure(creative.graph.call(createAdCreative, { adAccountId: "act_7" }), GraphError),
    ];

    expect(errors.map(({ committed }) => committed)).toEqual(["maybe", "maybe"]);
    expect([threads.sent.length, creative.sent.length]).toEqual([1, 1]);
  });

  test("a login code is not spent again", async () => {
    const { graph, sent } = scriptedGraph([fails(), json({ access_token: "t" })]);
    const input = { client_id: "1", client_secret: "secret", redirect_uri: "https://h.test", code: "c" };
    await failure(graph.call(exchangeCode, input), GraphError);

    expect(sent).toHaveLength(1);
  });

  test("what may be repeated is: DELETE, and a POST that says so", async () => {
    const removal = scriptedGraph([fails(), json({ success: true })]);
    const image = scriptedGraph([fails(), json({ images: { x: { hash: "h" } } })]);

    expect(await removal.graph.call(revokePermissions, {})).toEqual({ success: true });
    expect(await image.graph.call(uploadImage, upload)).toMatchObject({ hash: "h" });
  });
});

describe("a connection that never stood", () => {
  test.each([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "UND_ERR_CONNECT_TIMEOUT",
    "SELF_SIGNED_CERT_IN_CHAIN",
  ])("(%s) lets even a creation be sent again: Meta has seen nothing of it", async (code) => {
    const { graph, sent } = scriptedGraph([socketError(code), json({ id: "9" })]);

    expect(await graph.call(createBackedThreadsUser, creation)).toEqual({ threadsUserId: "9" });
    expect(sent).toHaveLength(2);
  });

  test("leaves nothing behind", async () => {
    const { graph } = scriptedGraph(Array.from({ length: 3 }, () => socketError("ECONNREFUSED")));
    const error = await failure(graph.call(createBackedThreadsUser, creation), GraphError);

    expect(error).toMatchObject({ reason: "unreachable", committed: "no", detail: "ECONNREFUSED" });
  });
});

describe("what an earlier attempt may have done", () => {
  test("is still so when a later one is refused", async () => {
    const { graph } = scriptedGraph([socketError("ECONNRESET"), meta(190, 400)]);
    const error = await failure(graph.call(revokePermissions, {}), GraphError);

    expect(error).toMatchObject({ reason: "token_invalid", committed: "maybe" });
  });

  test("ends the tries of a creation that was refused a connection first", async () => {
    const { graph, sent } = scriptedGraph([
      socketError("ECONNREFUSED"),
      socketError("ECONNRESET"),
      json({ id: "9" }),
    ]);
    const error = await failure(graph.call(createBackedThreadsUser, creation), GraphError);

    expect(error.committed).toBe("maybe");
    expect(sent).toHaveLength(2);
  });
});

describe("what does not pass by itself", () => {
  test.each([
    [100, 400],
    [190, 401],
    [200, 403],
    [4, 400],
    [17, 400],
    [80004, 400],
    [368, 400],
  ])("(code %i) is asked once, rate limits above all: jobs wait elsewhere", async (code, status) => {
    const { graph, sent, slept } = scriptedGraph([meta(code, status), json(me)]);
    await failure(graph.call(getMe, {}), GraphError);

    expect([sent.length, slept]).toEqual([1, []]);
  });
});

test("a rate limit is not sat out here even where it is short", async () => {
  const short = json({ error: { code: 613, error_subcode: 5044001 } }, { status: 400 });
  const { graph, sent } = scriptedGraph([short, json(me)]);
  const error = await failure(graph.call(getMe, {}), GraphError);

  expect(error).toMatchObject({ reason: "rate_limited", retry: { afterSeconds: 5 } });
  expect(sent).toHaveLength(1);
});

describe("a pause", () => {
  test("is as long as Meta asks where that is short, else the caller's to keep", async () => {
    const short = scriptedGraph([meta(2, 503, { "retry-after": "3" }), json(me)]);
    await short.graph.call(getMe, {});
    expect(short.slept).toEqual([3000]);

    const long = scriptedGraph([meta(2, 503, { "retry-after": "90" }), json(me)]);
    const error = await failure(long.graph.call(getMe, {}), GraphError);
    expect(error.retry).toEqual({ afterSeconds: 90 });
  });

  test("is spread, doubles and has an end", () => {
    expect([1, 2, 3, 9].map((attempt) => backoffMs(attempt, () => 1))).toEqual([400, 800, 1600, 5000]);
    expect(backoffMs(1, () => 0)).toBe(200);
  });

  test("is not begun when the time for the whole call is over", async () => {
    let time = 0;
    const { graph, sent } = scriptedGraph([meta(2, 500), meta(2, 500), json(me)], {
      now: () => new Date((time += 400)),
      overallMs: 1000,
    });
    await failure(graph.call(getMe, {}), GraphError);

    expect(sent.length).toBeLessThan(3);
  });

  test("ends when the caller stops", async () => {
    const stop = new AbortController();
    const { graph, sent } = scriptedGraph([meta(2, 500), json(me)], { sleep: async () => stop.abort() });
    const error = await failure(graph.call(getMe, {}, { signal: stop.signal }), GraphError);

    expect(error).toMatchObject({ reason: "stopped", committed: "no" });
    expect(sent).toHaveLength(1);
  });
});
