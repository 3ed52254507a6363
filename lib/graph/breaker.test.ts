import { describe, expect, test } from "vitest";
import { Breaker } from "@/lib/graph/breaker";
import { getMe } from "@/lib/graph/endpoints/me";
import { createBackedThreadsUser } from "@/lib/graph/endpoints/threads-users";
import { GraphError } from "@/lib/graph/errors";
import { failure, json, scriptedGraph, socketError } from "@/lib/testing/scripted-graph";

const start = new Date("2026-11-20T10:00:00Z").getTime();

function withBreaker(answers: Parameters<typeof scriptedGraph>[0]) {
  const breaker = new Breaker();
  const hosts: string[] = [];
  let now = start;
  const scripted = scriptedGraph(answers, {
    attempts: 1,
    now: () => new Date(now),
    breakerFor: (host) => {
      hosts.push(host);
      return breaker;
    },
  });
  const ask = () => scripted.graph.call(getMe, {});
  const failed = () => failure(ask(), GraphError);
  return { ...scripted, ask, failed, hosts, pass: (ms: number) => void (now += ms) };
}

const me = () => json({ id: "1" });
const silence = (): Error | Response => socketError("ECONNRESET");
const gateway = (): Error | Response => new Response("<html>Bad gateway</html>", { status: 502 });
const times = <Value>(count: number, make: () => Value) => Array.from({ length: count }, make);

describe("after five silences in a row", () => {
  test.each([
    ["resets", silence],
    ["pages of a gateway", gateway],
  ])("that are %s nothing is sent for fifteen seconds, and the cause says so", async (_, make) => {
    const { failed, sent, pass, hosts } = withBreaker(times(5, make));
    for (let call = 0; call < 5; call++) await failed();
    const error = await failed();

    expect(sent).toHaveLength(5);
    expect(error).toMatchObject({
      ...{ reason: "unreachable", retry: { afterSeconds: 15 }, committed: "no" },
      detail: "not sent: no answer for a while",
    });
    pass(14_999);
    expect((await failed()).detail).toBe("not sent: no answer for a while");
    expect(new Set(hosts)).toEqual(new Set(["graph.test"]));
  });

  test("a creation is refused before it is sent, so nothing is in doubt", async () => {
    const { graph, failed } = withBreaker(times(5, silence));
    for (let call = 0; call < 5; call++) await failed();

    const error = await failure(graph.call(createBackedThreadsUser, { igUserId: "178" }), GraphError);
    expect(error.committed).toBe("no");
  });

  test("one call tries whether somebody answers again; while it is under way no other goes out", async () => {
    const { ask, failed, sent, pass } = withBreaker([...times(5, silence), me(), me()]);
    for (let call = 0; call < 5; call++) await failed();
    pass(15_000);
    const [probe, second] = await Promise.allSettled([ask(), ask()]);

    expect([probe.status, second.status]).toEqual(["fulfilled", "rejected"]);
    expect(sent).toHaveLength(6);
    expect(await ask()).toMatchObject({ id: "1" });
  });

  test("a failed try closes the way for another fifteen seconds", async () => {
    const { ask, failed, sent, pass } = withBreaker([...times(6, silence), me()]);
    for (let call = 0; call < 5; call++) await failed();
    pass(15_000);
    await failed();
    await failed();
    expect(sent).toHaveLength(6);
    pass(15_000);
    expect(await ask()).toMatchObject({ id: "1" });
  });

  test("a clock that was set back does not keep the way closed", async () => {
    const { ask, failed, pass } = withBreaker([...times(5, silence), me()]);
    for (let call = 0; call < 5; call++) await failed();
    pass(-3_600_000);

    expect(await ask()).toMatchObject({ id: "1" });
  });
});

test("what Meta itself refuses never closes the way, whatever its status", async () => {
  const refusals = [2, 100, 190, 80004].map(
    (code) => () => json({ error: { code, message: "No" } }, { status: 500 }),
  );
  const { failed, sent } = withBreaker(times(6, () => refusals).flatMap((all) => all.map((make) => make())));
  for (let call = 0; call < 24; call++) await failed();

  expect(sent).toHaveLength(24);
});

test("an answer in between starts the count anew", async () => {
  const rounds = times(3, () => [...times(4, silence), me()]).flat();
  const { ask, failed, sent } = withBreaker(rounds);
  for (let round = 0; round < 3; round++) {
    for (let call = 0; call < 4; call++) await failed();
    await ask();
  }

  expect(sent).toHaveLength(15);
});
