import type { z } from "zod";
import type { Line } from "@/lib/graph/attempt";
import { runChunk } from "@/lib/graph/batch-chunk";
import { prepare, type Op } from "@/lib/graph/batch-op";
import type { Endpoint } from "@/lib/graph/endpoint";
import type { GraphError } from "@/lib/graph/errors";

export type BatchCall = {
  endpoint: Endpoint;
  input: unknown;
  fields?: readonly string[] | undefined;
  /** Overlays the parameters: the next page's. */
  query?: Readonly<Record<string, string>> | undefined;
  /** Speaks with this token, such as a Page's, instead of the client's own. */
  token?: string | undefined;
  /** Where Meta got to it and it failed, it is not sent again; the caller has another way. */
  once?: boolean | undefined;
};
/** `shared`: the whole request failed, so this tells nothing of the call itself. */
export type BatchFailure = { ok: false; error: GraphError; shared?: true };
export type BatchResult<Value> = { ok: true; value: Value } | BatchFailure;
export type BatchResults<Calls extends readonly BatchCall[]> = {
  -readonly [Key in keyof Calls]: BatchResult<z.output<Calls[Key]["endpoint"]["output"]>>;
};
export type BatchOptions = { signal?: AbortSignal | undefined };

/** Meta's limit. */
const chunkSize = 50;
/** Of one ad account's score; half of the smallest allowance, so that no chunk is too large ever to be sent. */
const pointsAtOnce = 30;

/** Calls in the order given, as many together as may travel together. */
function chunksOf(ops: readonly Op[]) {
  const chunks: Op[][] = [];
  const points = new Map<string, number>();
  for (const op of ops) {
    const chunk = chunks.at(-1);
    const charges = op.charges.filter(({ of }) => of === "account");
    const fits = charges.every((charge) => (points.get(charge.id) ?? 0) + charge.points <= pointsAtOnce);
    if (!chunk || chunk.length >= chunkSize || !fits) {
      chunks.push([op]);
      points.clear();
    } else chunk.push(op);
    for (const charge of charges) points.set(charge.id, (points.get(charge.id) ?? 0) + charge.points);
  }
  return chunks;
}

/** See `GraphClient.batch`. */
export async function batchCalls<const Calls extends readonly BatchCall[]>(
  line: Line,
  calls: Calls,
  { signal }: BatchOptions = {},
): Promise<BatchResults<Calls>> {
  const prepared = calls.map((call) => prepare(line, call));
  const ops = prepared.filter((one) => "plan" in one);
  const chunks = chunksOf(ops);
  const next = async () => {
    for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) await runChunk(line, chunk, signal);
  };
  await Promise.all(Array.from({ length: line.batchesAtOnce }, next));
  const results = prepared.map((one) => ("plan" in one ? one.result : one));
  // One result for each call, in order, read by that call's own output schema.
  return results as BatchResults<Calls>;
}
