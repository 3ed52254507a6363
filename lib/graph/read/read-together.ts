import type { Line } from "@/lib/graph/attempt";
import {
  batchCalls,
  type BatchFailure,
  type BatchOptions,
  type BatchResult,
  type BatchResults,
} from "@/lib/graph/batch";
import { GraphError, type GraphReason } from "@/lib/graph/errors";
import { planReads, type Read } from "@/lib/graph/read/plan-reads";
import { openQuestions, type Open, type Question } from "@/lib/graph/read/question";
import { splitAnswer } from "@/lib/graph/read/split-answer";

type Together = Extract<Read, { kind: "together" }>;

/** Of these asking in another way changes nothing. */
const concernsAll = new Set<GraphReason>([
  "token_expired",
  "token_revoked",
  "token_invalid",
  "password_changed",
  "checkpoint",
  "proof_invalid",
  "api_version_ended",
  "rate_limited",
  "blocked_by_policy",
  "stopped",
]);

/** What is refused as a whole where one node, one field or one permission is not to be had. */
const mayBeOneField = new Set<GraphReason>(["permission_missing", "role_missing", "page_token_needed"]);

const failed = ({ question }: Open, { error, shared }: BatchFailure): BatchFailure => ({
  ok: false,
  error: new GraphError({ ...error.toJSON(), endpoint: question.endpoint.name }),
  ...(shared && { shared }),
});

const narrower = { many: "one", one: "alone" } as const;

/** One round of reads, settled. Knows what the round taught about fields that cannot be read together. */
function settleRound(line: Line, reads: readonly Read[], results: readonly BatchResult<unknown>[]) {
  const now = line.patience.now();
  const answered = new Set<string>();
  const edgesSeen = new Set<string>();
  const failures: [Together, BatchFailure][] = [];

  function settleTogether(read: Together, result: BatchResult<unknown>) {
    if (!result.ok) return void failures.push([read, result]);
    answered.add(read.fields);
    const nodes = result.value;
    for (const { nodeId, asked } of read.of) {
      const node: unknown = read.way === "one" ? nodes : Object(nodes)[nodeId];
      for (const open of splitAnswer(node, asked, now)) open.way = "alone";
      if (asked.some(({ subject, result: found }) => subject?.edge && found)) edgesSeen.add(read.fields);
    }
  }

  for (const [index, read] of reads.entries()) {
    const result = results[index];
    if (!result) continue;
    if (read.kind === "alone") read.open.result = result;
    else settleTogether(read, result);
  }
  return { answered, edgesSeen, failures };
}

/** See `GraphClient.read`. */
export async function readTogether<const Questions extends readonly Question[]>(
  line: Line,
  questions: Questions,
  options: BatchOptions = {},
): Promise<BatchResults<Questions>> {
  const { graphUrl, appId, version } = line.config;
  const keyOf = (fields: string) => [graphUrl, appId, version, fields].join(" ");
  const refuse = (fields: string) => line.expansion.refuse(keyOf(fields), line.patience.now());
  /** What this login may not read together; the next one may. */
  const notAllowed = new Set<string>();
  const isRefused = (fields: string) =>
    notAllowed.has(fields) || line.expansion.isRefused(keyOf(fields), line.patience.now());

  const { open, places } = openQuestions(questions);
  for (let left = open; left.length > 0; left = left.filter(({ result }) => !result)) {
    const reads = planReads(left, isRefused);
    const results: readonly BatchResult<unknown>[] = await batchCalls(
      line,
      reads.map(({ call }) => call),
      options,
    );
    const { answered, edgesSeen, failures } = settleRound(line, reads, results);
    for (const read of reads) {
      const leftOut = read.kind === "together" && read.edges && answered.has(read.fields);
      if (leftOut && !edgesSeen.has(read.fields)) refuse(read.fields);
    }
    for (const [{ fields, way, of }, failure] of failures) {
      const { reason } = failure.error;
      const asked = of.flatMap((company) => company.asked);
      if (failure.shared || concernsAll.has(reason))
        for (const one of asked) one.result = failed(one, failure);
      else if (reason === "unknown_field") refuse(fields);
      else if (mayBeOneField.has(reason) && way === "many" && !answered.has(fields)) notAllowed.add(fields);
      else for (const one of asked) one.way = narrower[way];
    }
  }
  // One result for each question, in order, read by that question's own output schema.
  return places.map((place) => open[place]?.result) as BatchResults<Questions>;
}
