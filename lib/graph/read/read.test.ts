import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { BatchResult } from "@/lib/graph/batch";
import { createGraphClient } from "@/lib/graph/client";
import { getInstagramAccount, getPage, getPageToken } from "@/lib/graph/endpoints/nodes";
import { findPageBackedInstagram } from "@/lib/graph/endpoints/page-backed-instagram";
import {
  findBackedThreadsUser,
  findConnectedThreadsUser,
  findPageBackedThreadsAccount,
} from "@/lib/graph/endpoints/threads-users";
import { createExpansionMemory } from "@/lib/graph/read/expansion-memory";
import type { Question } from "@/lib/graph/read/question";
import { type RunningSandbox, startSandbox } from "@/lib/sandbox/start";
import { instagramId, pageId } from "@/lib/sandbox/testing/demo-ids";
import { json, scriptedGraph } from "@/lib/testing/scripted-graph";
import { objectId } from "@/lib/sandbox/world/object-ids";

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ sources: 400 });
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

function client(token = sandbox.token(), now = () => new Date()) {
  const sent = { requests: 0 };
  const counting: typeof fetch = (url, init) => {
    sent.requests += 1;
    return sandbox.fetch(url, init);
  };
  const config = { graphUrl: sandbox.url, videoUrl: sandbox.url, version: "v25.0" };
  const app = { appId: sandbox.appId, appSecret: sandbox.appSecret };
  const deps = { fetch: counting, sleep: () => Promise.resolve(), expansion: createExpansionMemory(), now };
  return { graph: createGraphClient({ ...config, ...app }, token, deps), sent };
}

const generated = (count: number) => Array.from({ length: count }, (_, at) => 1000 + at);
const aboutInstagram = (igUserId: string): Question[] =>
  [getInstagramAccount, findConnectedThreadsUser, findBackedThreadsUser].map((endpoint) => ({
    ...{ endpoint, input: { igUserId } },
  }));
const aboutPage = (id: string): Question[] =>
  [getPage, findPageBackedThreadsAccount, getPageToken].map((endpoint) => ({
    ...{ endpoint, input: { pageId: id } },
  }));
const about = (count: number) =>
  generated(count).flatMap((index) => [
    ...aboutInstagram(objectId("instagram", 0, index)),
    ...aboutPage(objectId("page", 0, index)),
  ]);

const inTrouble = [
  ...["ai.kiri", "ninthhour", "petrel.ferries", "quiet.orchard", "copperline.cycles", "marrowandrye"].flatMap(
    (name) => aboutInstagram(instagramId(name)),
  ),
  ...["Bellwether Tiles", "Wicker Street Market", "Otterbank Canoes"].flatMap((name) =>
    aboutPage(pageId(name)),
  ),
  ...aboutInstagram("17841000999999999"),
  ...aboutPage("101000999999999"),
];

/** What is the same however it was asked: not which attempt an answer came from, nor a trace. */
const plainly = (results: readonly BatchResult<unknown>[]) =>
  results.map((result) => {
    if (result.ok) return result.value;
    const { reason, code, subcode, endpoint, retry, committed } = result.error;
    return { reason, code, subcode, endpoint, retry, committed };
  });

const ways = ["answered", "found-only", "left-out", "refused"] as const;
const shapes = ["data-array", "bare", "empty-object"] as const;

describe.each(ways)("where Meta's inline edges are %s", (threadsExpansion) => {
  test.each(shapes)(
    "and lookups are answered as %s, many answers are those each would have had",
    async (shape) => {
      Object.assign(sandbox.state.settings, { threadsAnswer: shape, threadsExpansion });
      const questions = [...about(60), ...inTrouble];
      const { graph } = client();
      const onesByOnes = await graph.batch(questions);
      sandbox.state.seen.clear();

      expect(plainly(await graph.read(questions))).toEqual(plainly(onesByOnes));
    },
  );

  test("an account in trouble spoils no other's answer", async () => {
    Object.assign(sandbox.state.settings, { threadsExpansion });
    const { graph } = client();
    const results = await graph.read([...about(2), ...inTrouble]);
    const states = plainly(results).map(
      (value) => Reflect.get(Object(value), "state") ?? Reflect.get(Object(value), "reason"),
    );

    const [, ...kiri] = states.slice(12, 15);
    const [, ninthAssociated, ninthBacked] = states.slice(15, 18);
    expect(kiri).toEqual(["found", "found"]);
    expect([ninthAssociated, ninthBacked]).toEqual(["temporary", "none"]);
    expect(states.slice(18, 21)).toEqual(["not_found", "not_found", "not_found"]);
  });

  test("without a permission every lookup is refused, and the accounts are read all the same", async () => {
    Object.assign(sandbox.state.settings, { threadsExpansion });
    const few = ["instagram_basic", "pages_read_engagement", "pages_show_list", "business_management"];
    const { graph } = client(sandbox.token("juno", few));
    const results = await graph.read(
      generated(20).flatMap((at) => aboutInstagram(objectId("instagram", 0, at))),
    );

    const reasons = results.map((result) => (result.ok ? "ok" : result.error.reason));
    expect(reasons).toEqual(generated(20).flatMap(() => ["ok", "permission_missing", "permission_missing"]));
  });

  test.each([
    [{ kind: "error", code: 190, subcode: 463 }, "token_expired"],
    [{ kind: "throttle" }, "rate_limited"],
  ] as const)("what concerns all (%j) is asked once, not again in other ways", async (fault, reason) => {
    Object.assign(sandbox.state.settings, { threadsExpansion });
    sandbox.fault({ match: {}, do: fault });
    const { graph, sent } = client();
    const results = await graph.read(about(20));

    expect(new Set(results.map((result) => result.ok || result.error.reason))).toEqual(new Set([reason]));
    expect(results.map((result) => result.ok || result.error.endpoint)).toContain("findConnectedThreadsUser");
    expect(sent.requests).toBe(1);
  });
});

test("an edge that fails inside a node's fields is asked by itself, and only what fails there is unknown", async () => {
  const igUserId = objectId("instagram", 0, 1003);
  sandbox.fault({ match: { path: `${igUserId}/connected` }, do: { kind: "error", code: 2 } });
  const { graph } = client();
  const results = await graph.read(
    generated(10).flatMap((at) => aboutInstagram(objectId("instagram", 0, at))),
  );

  expect(results.flatMap((result, at) => (result.ok ? [] : [[at, result.error.reason]]))).toEqual([
    [10, "temporary"],
  ]);
});

test("a node left out of an answer about many, or told of as something else, is asked by itself", async () => {
  const ids = ["17841000000000001", "17841000000000002", "17841000000000003"];
  const partly = { [ids[0] ?? ""]: { id: ids[0] }, [ids[1] ?? ""]: "?" };
  const { graph, sent } = scriptedGraph([
    json([{ code: 200, body: JSON.stringify(partly) }]),
    json(ids.slice(1).map((id) => ({ code: 200, body: JSON.stringify({ id }) }))),
  ]);
  const results = await graph.read(
    ids.map((igUserId) => ({ endpoint: getInstagramAccount, input: { igUserId } })),
  );

  expect(results.map((result) => result.ok && result.value.id)).toEqual(ids);
  expect(sent).toHaveLength(2);
});

describe("requests", () => {
  const instagram = (count: number) =>
    generated(count).flatMap((at) => aboutInstagram(objectId("instagram", 0, at)));

  test("are one for two hundred accounts where the edges are answered inline", async () => {
    const { graph, sent } = client();
    const results = await graph.read(instagram(200));

    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(sent.requests).toBe(1);
    expect(sandbox.state.log.total).toBe(200);
  });

  test.each(["refused", "left-out"] as const)(
    "are batches of fifty where they are %s, and the way that was of no use is tried again after an hour",
    async (threadsExpansion) => {
      Object.assign(sandbox.state.settings, { threadsExpansion });
      let at = Date.parse("2026-11-22T10:00:00Z");
      const { graph, sent } = client(sandbox.token(), () => new Date(at));
      const cost = async () => {
        const before = sent.requests;
        await graph.read(instagram(100));
        return sent.requests - before;
      };
      const learning = await cost();
      const learnt = await cost();
      at += 3_600_000;
      const again = await cost();
      at += 3_600_000;
      sandbox.state.settings.threadsExpansion = "answered";

      // Two hundred edges, and two reads of fifty nodes.
      expect([learning, learnt, again, await cost(), await cost()]).toEqual([
        threadsExpansion === "refused" ? 6 : 5,
        ...[5, threadsExpansion === "refused" ? 6 : 5, 1, 1],
      ]);
    },
  );

  test("about one account are one, and nothing is asked twice", async () => {
    const { graph, sent } = client();
    const once = aboutInstagram(instagramId("ai.kiri"));
    const results = await graph.read([...once, ...once, ...once]);

    expect(sent.requests).toBe(1);
    expect(sandbox.state.log.total).toBe(1);
    expect(results.slice(0, 3)).toEqual(results.slice(6));
  });

  test("with Pages' own tokens travel together, each answered to its own Page", async () => {
    sandbox.state.settings.requirePageToken = true;
    sandbox.state.settings.requireProof = true;
    const { graph, sent } = client();
    const pages = generated(60).map((at) => objectId("page", 0, at));
    const tokens = await graph.read(pages.map((id) => ({ endpoint: getPageToken, input: { pageId: id } })));
    const before = sent.requests;
    const results = await graph.read(
      pages.map((id, at) => {
        const token = tokens[at];
        return {
          ...{ endpoint: findPageBackedInstagram, input: { pageId: id } },
          token: token?.ok ? token.value.access_token : undefined,
        };
      }),
    );

    expect([before, sent.requests - before]).toEqual([1, 2]);
    expect(results.map((result) => result.ok && result.value)).toEqual(
      pages.map((id) => {
        const instagramUserId = sandbox.state.world.page(id)?.pageBackedInstagramId;
        return instagramUserId ? { state: "found", instagramUserId } : { state: "none" };
      }),
    );
  });

  test("stay few when Meta is down, and each question says so", async () => {
    sandbox.fault({ match: {}, do: { kind: "cut_before_commit" } });
    const { graph, sent } = client();
    const results = await graph.read(instagram(20));

    expect(new Set(results.map((result) => result.ok || result.error.reason))).toEqual(
      new Set(["unreachable"]),
    );
    expect(sent.requests).toBe(3);
  });
});
