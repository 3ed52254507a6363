import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { readAnswer } from "@/lib/graph/answer";
import { batchEndpoint } from "@/lib/graph/batch-answer";
import type { Endpoint } from "@/lib/graph/endpoint";
import { getInstagramAccount, getPage } from "@/lib/graph/endpoints/nodes";
import { findBackedThreadsUser, findConnectedThreadsUser } from "@/lib/graph/endpoints/threads-users";
import { GraphError } from "@/lib/graph/errors";
import { readNode, readNodes } from "@/lib/graph/read/node-endpoints";
import { loadEndpoints } from "@/lib/testing/every-endpoint";
import { realAnswers } from "@/lib/testing/real-answers";
import { scriptedGraph } from "@/lib/testing/scripted-graph";

const bodies = 100_000;
const bodiesARun = 25;
/** Some ten seconds of work, and more on a machine that does other things besides. */
const patienceMs = 180_000;
let endpoints: Endpoint[] = [];
beforeAll(async () => {
  endpoints = [...(await loadEndpoints()), batchEndpoint, readNode, readNodes];
});

/** What stands where something else is expected. */
const odd = [
  ...["null", "true", "0", "-1", "1e999", "17841400000000003", '""', '"\\u0000"', '"1"', "[]", "{}", "[[]]"],
  ...[
    '{"data":null}',
    '{"error":{}}',
    '{"error":"x"}',
    '{"error":{"code":"2","error_data":"{"}}',
    '{"__proto__":1}',
  ],
];
const value = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null/g;

const placesIn = (text: string) => [...text.matchAll(value)];
const places = new Map(realAnswers.map((text) => [text, placesIn(text)]));

/** Puts an odd value in the place of one of the values or keys. */
function swap(text: string, at: number, by: string) {
  const found = places.get(text) ?? placesIn(text);
  const one = found[at % Math.max(1, found.length)];
  return one ? text.slice(0, one.index) + by + text.slice(one.index + one[0].length) : by;
}

/** Mostly what a person might nest, and now and then what no stack holds. */
const depth = (at: number) => (at % 499 === 0 ? 20_000 : at % 60);

type Change = { kind: number; at: number; odd: string; noise: string };
const changes: ((text: string, change: Change) => string)[] = [
  (text, { at, odd: by }) => swap(text, at, by),
  (text, { at, odd: by, kind }) => swap(swap(text, at, by), at * 7 + kind, by),
  (text, { at }) => text.slice(0, at % text.length),
  (text, { at }) => text.slice(at % text.length),
  (text, { at, noise }) => text.slice(0, at % text.length) + noise + text.slice(at % text.length),
  (text, { at, noise }) =>
    text.slice(0, at % text.length) + noise + text.slice((at % text.length) + noise.length),
  (text, { at }) => "[".repeat(depth(at)) + text + "]".repeat(depth(at)),
  (text, { at }) => '{"data":'.repeat(depth(at)) + text + "}".repeat(depth(at)),
  (text, { noise }) => `<!DOCTYPE html><html><body>${noise}${text}</body></html>`,
  (_, { noise }) => noise,
  (text) => `"${text}"`,
  (text) => `[${text},${text}]`,
];

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.nat(changes.length - 1),
  at: fc.nat(100_000),
  odd: fc.constantFrom(...odd),
  noise: fc.string({ unit: "binary", maxLength: 12 }),
});
const fuzz = (answer: number, how: Change) =>
  (changes[how.kind % changes.length] ?? String)(realAnswers[answer % realAnswers.length] ?? "", how);
const fuzzed = fc.tuple(fc.nat(10_000), change).map(([answer, how]) => fuzz(answer, how));
const usage = fc.constantFrom(
  "",
  "{",
  "[]",
  "null",
  '{"1":[{}]}',
  '{"acc_id_util_pct":"9"}',
  '{"call_count":1e999}',
);

function outcome(endpoint: Endpoint, body: string, status: number, header: string) {
  const headers = new Headers({
    "x-app-usage": header,
    "x-business-use-case-usage": header,
    "retry-after": header,
  });
  const context = { now: new Date(0), secrets: [], owner: "17841000000000001" };
  try {
    readAnswer(endpoint, { status, headers, body }, context);
    return "read";
  } catch (error) {
    return error instanceof GraphError ? "refused" : error;
  }
}

describe("a hundred thousand answers nobody promised", () => {
  test(
    "are read or refused with a GraphError, by every endpoint",
    () => {
      const counts = { read: 0, refused: 0 };
      const from = fc.nat(1_000_000);
      fc.assert(
        fc.property(from, change, fc.integer({ min: 100, max: 599 }), usage, (start, how, code, header) => {
          for (let step = start; step < start + bodiesARun; step++) {
            const endpoint = endpoints[step % endpoints.length];
            if (!endpoint) throw new Error("there are no endpoints");
            const kind = how.kind + step;
            const body = fuzz(step * 31, { ...how, kind, at: how.at + step * 7919 });
            // Most failures of Meta's say so in their status; what says it does not is read further.
            const seen = outcome(endpoint, body, step % 3 === 0 ? code : 200, header);
            if (seen !== "read" && seen !== "refused") throw seen;
            counts[seen] += 1;
          }
        }),
        { numRuns: bodies / bodiesARun },
      );

      expect(counts.read + counts.refused).toBe(bodies);
      expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(bodies / 50);
    },
    patienceMs,
  );
});

test("whatever a joint read is answered, every question has its result", async () => {
  const igUserId = "17841000000000001";
  const questions = [
    { endpoint: getInstagramAccount, input: { igUserId } },
    { endpoint: findConnectedThreadsUser, input: { igUserId } },
    { endpoint: findBackedThreadsUser, input: { igUserId: "17841000000000002" } },
    { endpoint: getPage, input: { pageId: "101000000000001" } },
  ] as const;
  const entry = fc.oneof(
    fc.constant(null),
    fc.record({ code: fc.constantFrom(200, 400, 500), body: fuzzed }),
  );
  const answer = fc.oneof(
    fc.array(entry, { minLength: 1, maxLength: 5 }).map((list) => JSON.stringify(list)),
    fuzzed,
  );
  await fc.assert(
    fc.asyncProperty(answer, async (body) => {
      const always = Array.from({ length: 20 }, () => () => new Response(body));
      const results = await scriptedGraph(always).graph.read(questions);

      expect(results).toHaveLength(questions.length);
      for (const result of results) if (!result.ok) expect(result.error).toBeInstanceOf(GraphError);
    }),
    { numRuns: 300 },
  );
});
