import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Charge } from "@/lib/graph/charges";
import { getMe } from "@/lib/graph/endpoints/me";
import { getPage } from "@/lib/graph/endpoints/nodes";
import { createBackedThreadsUser } from "@/lib/graph/endpoints/threads-users";
import { GraphError } from "@/lib/graph/errors";
import type { Governor, Outcome } from "@/lib/graph/governor";
import { failure, json, scriptedGraph, socketError } from "@/lib/testing/scripted-graph";

const start = new Date("2026-11-20T10:00:00Z").getTime();

/** Refuses what `waits` names, by milliseconds from the start, and keeps what it was told. */
function governed(
  answers: Parameters<typeof scriptedGraph>[0],
  waits: Record<string, number> = {},
  patienceMs = 0,
) {
  const asked: (readonly Charge[])[] = [];
  const settled: Outcome[] = [];
  let now = start;
  const governor: Governor = {
    patienceMs,
    admit: async (charges) => {
      asked.push(charges);
      const refused = charges.filter(({ of, id }) => start + (waits[of + id] ?? 0) > now);
      if (refused.length === 0) return { ok: true, settle: async (outcome) => void settled.push(outcome) };
      const until = Math.max(...refused.map(({ of, id }) => start + (waits[of + id] ?? 0)));
      return { ok: false, until: new Date(until), refused };
    },
  };
  const sleep = async (ms: number) => void (now += ms);
  const scripted = scriptedGraph(answers, { governor, sleep, now: () => new Date(now), batchesAtOnce: 1 });
  return { ...scripted, asked, settled, passed: () => now - start };
}

const Ops = z.array(z.object({ relative_url: z.string() }));
const page = (pageId: string) => ({ endpoint: getPage, input: { pageId } });
const entry = (id: string, headers: { name: string; value: string }[] = []) => ({
  ...{ code: 200, headers, body: JSON.stringify({ id }) },
});

describe("a call that has to wait", () => {
  test("is not sent, and the error says for how long", async () => {
    const { graph, sent } = governed([], { token: 90_000 });
    const error = await failure(graph.call(createBackedThreadsUser, { igUserId: "178" }), GraphError);

    expect(sent).toEqual([]);
    expect(error).toMatchObject({
      ...{ reason: "rate_limited", retry: { afterSeconds: 90 }, committed: "no", detail: "held back" },
    });
  });

  test("waits by itself where that takes no longer than the governor's patience", async () => {
    const { graph, sent, passed } = governed([json({ id: "1" })], { token: 1_500 }, 2_000);

    expect(await graph.call(getMe, {})).toMatchObject({ id: "1" });
    expect([sent.length, passed()]).toEqual([1, 1_500]);
  });

  test("does not wait for what takes longer", async () => {
    const { graph, passed } = governed([], { token: 2_001 }, 2_000);

    await failure(graph.call(getMe, {}), GraphError);
    expect(passed()).toBe(0);
  });
});

describe("the governor is told", () => {
  test("of every attempt, with the headers of its answer", async () => {
    const answer = json({ id: "1" }, { headers: { "x-app-usage": '{"call_count":9}' } });
    const { graph, asked, settled } = governed([socketError("ECONNRESET"), answer]);
    await graph.call(getMe, {});

    expect(asked).toHaveLength(2);
    expect(settled.map(({ sent }) => sent)).toEqual([true, true]);
    expect(settled[0]?.seen[0]?.error?.reason).toBe("unreachable");
    expect(settled[1]?.seen[0]?.headers.get("x-app-usage")).toBe('{"call_count":9}');
  });

  test("where nothing reached Meta", async () => {
    const { graph, settled } = governed(Array.from({ length: 3 }, () => socketError("ECONNREFUSED")));
    await failure(graph.call(getMe, {}), GraphError);

    expect(settled.map(({ sent }) => sent)).toEqual([false, false, false]);
  });

  test("of each call of a batch by itself", async () => {
    const usage = [{ name: "x-business-use-case-usage", value: "{}" }];
    const { graph, asked, settled } = governed([json([entry("1"), entry("2", usage)])]);
    await graph.batch([page("1"), page("2")]);

    expect(asked[0]).toContainEqual({ of: "token", id: "", points: 2 });
    expect(
      settled[0]?.seen.map(({ charges }) => charges.filter(({ of }) => of === "object").map(({ id }) => id)),
    ).toEqual([["1", "2"], ["1"], ["2"]]);
    expect(settled[0]?.seen[2]?.headers.get("x-business-use-case-usage")).toBe("{}");
  });
});

test("in a batch only the calls about what has to wait are held back", async () => {
  const { graph, sent } = governed([json([entry("1"), entry("3")])], { object2: 60_000 });
  const [first, second, third] = await graph.batch([page("1"), page("2"), page("3")]);

  expect([first.ok, third.ok]).toEqual([true, true]);
  expect(second).toMatchObject({
    ok: false,
    shared: true,
    error: { reason: "rate_limited", endpoint: "getPage" },
  });
  expect(sent).toHaveLength(1);
});

test("a batch with nothing left is not sent", async () => {
  const { graph, sent } = governed([], { token: 60_000 });
  const results = await graph.batch([page("1"), page("2")]);

  expect(results.map((result) => !result.ok && result.error.reason)).toEqual([
    "rate_limited",
    "rate_limited",
  ]);
  expect(sent).toEqual([]);
});

test("a large batch has at most as many requests under way as it was told", async () => {
  let underWay = 0;
  let most = 0;
  const calls = Array.from({ length: 400 }, (_, index) => page(String(index + 1)));
  const { graph } = scriptedGraph([], {
    batchesAtOnce: 3,
    fetch: async (_, init) => {
      most = Math.max(most, ++underWay);
      const ops = Ops.parse(JSON.parse(String(new URLSearchParams(String(init?.body)).get("batch"))));
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay--;
      return json(ops.map(({ relative_url: url }) => entry(url.split("?")[0] ?? "")));
    },
  });
  const results = await graph.batch(calls);

  expect(results.map((result) => result.ok && result.value.id)).toEqual(
    calls.map(({ input }) => input.pageId),
  );
  expect(most).toBe(3);
});
