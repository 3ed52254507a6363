import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createGraphClient } from "@/lib/graph/client";
import { GraphError } from "@/lib/graph/errors";
import { readPortfolio } from "@/lib/portfolio/read-portfolio";
import { type RunningSandbox, startSandbox } from "@/lib/sandbox/start";
import { failure } from "@/lib/testing/scripted-graph";

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ sources: 1_000 });
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

function counting() {
  const sent = { requests: 0 };
  const send: typeof fetch = (url, init) => {
    sent.requests += 1;
    return sandbox.fetch(url, init);
  };
  const { url, appId, appSecret } = sandbox;
  const config = { graphUrl: url, videoUrl: url, version: "v25.0", appId, appSecret };
  const deps = { fetch: send, sleep: () => Promise.resolve() };
  return { graph: createGraphClient(config, sandbox.token(), deps), sent };
}

const noteNothing = async () => undefined;

test("the pages of many lists travel together", async () => {
  const { graph, sent } = counting();
  const { portfolio, problems } = await readPortfolio(graph, noteNothing);

  // 500 generated Pages and as many Instagram accounts, a hundred to a page, in three steps that need one another.
  expect(problems).toEqual([]);
  expect(portfolio.pages.length).toBeGreaterThan(500);
  expect(portfolio.instagram.length).toBeGreaterThan(500);
  expect(sandbox.requests().length).toBeGreaterThan(40);
  expect(sent.requests).toBeLessThanOrEqual(18);
});

test("what is read does not depend on the size of pages", async () => {
  const { graph } = counting();
  const whole = await readPortfolio(graph, noteNothing);
  sandbox.state.settings.maxLimit = 7;
  const inPieces = await readPortfolio(graph, noteNothing);
  const byId = ({ portfolio }: typeof whole) =>
    [...portfolio.pages, ...portfolio.instagram, ...portfolio.adAccounts].sort((one, other) =>
      one.id.localeCompare(other.id),
    );

  expect(byId(inPieces)).toEqual(byId(whole));
  expect(inPieces.portfolio.assigned).toEqual(whole.portfolio.assigned);
});

test("a page too large is asked for in halves, and the other lists go on", async () => {
  sandbox.fault({
    match: { endpoint: "listOwnedPages", times: 1 },
    do: { kind: "error", code: 1, message: "Please reduce the amount of data you're asking for" },
  });
  const { graph } = counting();
  const { portfolio, problems } = await readPortfolio(graph, noteNothing);

  expect(problems).toEqual([]);
  expect(portfolio.pages.length).toBeGreaterThan(500);
});

test("an ended login ends every list at once", async () => {
  const { graph, sent } = counting();
  sandbox.fault({ match: { endpoint: "listOwnedPages" }, do: { kind: "error", code: 190, subcode: 463 } });
  const error = await failure(readPortfolio(graph, noteNothing), GraphError);
  const before = sent.requests;
  for (let turn = 0; turn < 50; turn++) await new Promise((passed) => setImmediate(passed));

  expect(error.reason).toBe("token_expired");
  expect(sent.requests).toBe(before);
});

test("who waits for progress is told of each step, and may stop it", async () => {
  const { graph } = counting();
  const counts: number[] = [];
  const stopping = readPortfolio(graph, async (count) => {
    counts.push(count);
    if (count > 250) throw new Error("stopped");
  });

  await expect(stopping).rejects.toThrow("stopped");
  expect(counts.length).toBeGreaterThan(1);
});
