import type { z } from "zod";
import { mayCommit, readAnswer } from "@/lib/graph/answer";
import { attemptOnce, type Line } from "@/lib/graph/attempt";
import { batchEndpoint, rawAnswerOf } from "@/lib/graph/batch-answer";
import { graphUrl } from "@/lib/graph/call";
import { credentialsFor, secretsOf, type Credentials } from "@/lib/graph/credentials";
import { encodeQuery } from "@/lib/graph/encode";
import type { Endpoint } from "@/lib/graph/endpoint";
import { GraphError, unsent } from "@/lib/graph/errors";
import { plan, type Plan } from "@/lib/graph/plan";
import { pauseBefore } from "@/lib/graph/retry";

export type BatchCall = {
  endpoint: Endpoint;
  input: unknown;
  fields?: readonly string[] | undefined;
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

type Op = {
  endpoint: Endpoint;
  plan: Plan;
  own: Credentials;
  once: boolean;
  result?: BatchResult<unknown>;
  committed: "no" | "maybe";
};

function prepare(
  line: Line,
  { endpoint, input, fields, token, once = false }: BatchCall,
): Op | BatchResult<unknown> {
  try {
    const planned = plan(endpoint, input, fields);
    const own = token === undefined ? null : credentialsFor(endpoint, { ...line, token });
    const alone =
      endpoint.host === "video" ||
      endpoint.token === "app" ||
      endpoint.token === "none" ||
      Object.values(planned.params).some((value) => value instanceof Blob);
    if (!alone) return { endpoint, plan: planned, own, once, committed: "no" };
    return { ok: false, error: unsent("invalid_parameter", endpoint, "cannot travel in a batch") };
  } catch (error) {
    if (error instanceof GraphError) return { ok: false, error };
    throw error;
  }
}

/** The whole list travels in the body of the request, so a token of its own is in no URL that is sent. */
function describe({ endpoint, plan: { path, params }, own }: Op) {
  const query = encodeQuery({ ...params, appsecret_proof: own?.proof }).toString();
  const url = path.slice(1);
  const { method } = endpoint;
  return {
    ...{ method, relative_url: method === "POST" || !query ? url : `${url}?${query}` },
    ...(method === "POST" && { body: query }),
    ...(own && { access_token: own.token }),
  };
}

const ownSecrets = ({ own }: Op) => (own ? [own.token, own.proof] : []);

/** A failure of the whole request, as it concerns one call. */
const concerning = ({ endpoint }: Op, error: GraphError) =>
  new GraphError({
    ...error.toJSON(),
    endpoint: endpoint.name,
    committed: mayCommit(endpoint) ? error.committed : "no",
  });

const unanswered = ({ endpoint }: Op) =>
  new GraphError({
    reason: "timed_out",
    endpoint: endpoint.name,
    retry: "now",
    detail: "null in the batch",
    committed: mayCommit(endpoint) ? "maybe" : "no",
  });

function settle(op: Op, read: () => unknown, shared?: true) {
  try {
    op.result = { ok: true, value: read() };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (error.committed === "maybe") op.committed = "maybe";
    op.result = { ok: false, error: error.withCommitted(op.committed), ...(shared && { shared }) };
  }
}

async function attemptChunk(
  line: Line,
  ops: readonly Op[],
  how: { attempt: number; timeoutMs: number; signal: AbortSignal | undefined },
) {
  const fail = (op: Op, error: GraphError, shared?: true) =>
    settle(
      op,
      () => {
        throw error;
      },
      shared,
    );
  try {
    const credentials = credentialsFor(batchEndpoint, line);
    const secrets = secretsOf(credentials, line, ops.flatMap(ownSecrets));
    const body = encodeQuery({
      access_token: credentials?.token,
      appsecret_proof: credentials?.proof,
      batch: ops.map(describe),
    });
    const outgoing = { asked: batchEndpoint, url: graphUrl(line, "/"), headers: {}, body };
    const now = line.patience.now();
    const entries = await attemptOnce(
      line,
      outgoing,
      (raw) => readAnswer(batchEndpoint, raw, { now, secrets }),
      how,
    );
    for (const [index, op] of ops.entries()) {
      const entry = entries[index];
      if (entry)
        settle(op, () => readAnswer(op.endpoint, rawAnswerOf(entry), { now, secrets, owner: op.plan.owner }));
      else fail(op, unanswered(op));
    }
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    for (const op of ops) fail(op, concerning(op, error), true);
  }
}

/** Sends a chunk, then what failed in passing and may be repeated, until nothing is left or patience ends. */
async function runChunk(line: Line, ops: readonly Op[], signal: AbortSignal | undefined) {
  const { patience } = line;
  const startedAt = patience.now().getTime();
  let open = ops;
  for (let attempt = 1; ; attempt++) {
    const leftMs = patience.overallMs - (patience.now().getTime() - startedAt);
    await attemptChunk(line, open, { attempt, timeoutMs: Math.max(1, leftMs), signal });
    const pauses = open.map(({ endpoint, once, result }) =>
      result?.ok === false && !(once && !result.shared)
        ? pauseBefore(result.error, attempt, endpoint.repeatable, patience.random)
        : null,
    );
    open = open.filter((_, index) => typeof pauses[index] === "number");
    const pause = Math.max(0, ...pauses.filter((one) => one !== null));
    if (open.length === 0 || attempt >= patience.attempts || pause >= leftMs || signal?.aborted) return;
    await patience.sleep(pause, signal);
  }
}

/** See `GraphClient.batch`. */
export async function batchCalls<const Calls extends readonly BatchCall[]>(
  line: Line,
  calls: Calls,
  { signal }: BatchOptions = {},
): Promise<BatchResults<Calls>> {
  const prepared = calls.map((call) => prepare(line, call));
  const ops = prepared.filter((one) => "plan" in one);
  for (let start = 0; start < ops.length; start += chunkSize) {
    await runChunk(line, ops.slice(start, start + chunkSize), signal);
  }
  const results = prepared.map((one) => ("plan" in one ? one.result : one));
  // One result for each call, in order, read by that call's own output schema.
  return results as BatchResults<Calls>;
}
