import type { RawAnswer } from "@/lib/graph/answer";
import { heardIn, keptFromSilence, type Breaker } from "@/lib/graph/breaker";
import { GraphError, type GraphReason } from "@/lib/graph/errors";
import type { Governor, Observation, Outcome } from "@/lib/graph/governor";
import type { ExpansionMemory } from "@/lib/graph/read/expansion-memory";
import type { Patience } from "@/lib/graph/retry";
import { neverSent, type Outgoing, send } from "@/lib/graph/send";
import { startSpan, type About } from "@/lib/graph/span";
import { readUsage } from "@/lib/graph/usage";

export type GraphConfig = {
  graphUrl: string;
  videoUrl: string;
  /** Such as `v25.0`. */
  version: string;
  appId: string;
  appSecret: string;
};

/** What is logged of one attempt; never a token, a parameter or an answer. */
export type AttemptLine = {
  endpoint: string;
  method: string;
  attempt: number;
  ms: number;
  status?: number | undefined;
  /** How full Meta's fullest bucket is, where it said. */
  usagePercent?: number | undefined;
  reason?: GraphReason | undefined;
  code?: number | undefined;
  subcode?: number | undefined;
  fbtraceId?: string | undefined;
};

/** What every request of one client shares. */
export type Line = {
  config: GraphConfig;
  token: string | null;
  fetch: typeof fetch;
  log: (line: AttemptLine) => void;
  patience: Patience;
  expansion: ExpansionMemory;
  governor: Governor | undefined;
  breakerFor: ((host: string) => Breaker) | undefined;
  about: About;
  batchesAtOnce: number;
};

export type How = {
  attempt: number;
  timeoutMs: number;
  signal: AbortSignal | undefined;
  /** Why the attempt before failed. */
  cause: GraphReason | undefined;
  /** Calls that travel together; 1 unless told. */
  size?: number;
  /** Takes back the leave this attempt was given, whatever came of it. */
  settle: (outcome: Outcome) => Promise<void>;
  /** What the answer tells of each allowance, once it is read. */
  observe: (headers: Headers, error: GraphError | undefined) => readonly Observation[];
};

/** Sends once, reads the answer, and leaves one line in the log and one span either way. Throws GraphError. */
export async function attemptOnce<Value>(
  line: Line,
  outgoing: Outgoing,
  read: (raw: RawAnswer) => Value,
  { attempt, timeoutMs, signal, cause, size = 1, settle, observe }: How,
): Promise<Value> {
  const { now } = line.patience;
  const { asked, url } = outgoing;
  const startedAt = now();
  const breaker = line.breakerFor?.(url.host);
  const closedMs = breaker?.enter(startedAt) ?? 0;
  let raw: RawAnswer | undefined;
  const log = (error?: GraphError) => {
    line.log({
      endpoint: asked.name,
      method: asked.method,
      attempt,
      ms: now().getTime() - startedAt.getTime(),
      status: raw?.status,
      usagePercent: raw && readUsage(raw.headers, now()).percent,
      ...(error && { reason: error.reason, code: error.code, subcode: error.subcode }),
      ...(error && { fbtraceId: error.fbtraceId }),
    });
  };
  if (closedMs > 0) {
    const error = keptFromSilence(asked, closedMs);
    log(error);
    await settle({ sent: false, seen: [] });
    throw error;
  }
  const { name: endpoint, method } = asked;
  const endSpan = startSpan({
    ...{ endpoint, method, host: url.host, attempt, size, cause, about: line.about },
  });
  const end = async (error?: GraphError) => {
    breaker?.leave(now(), error ? heardIn(error, raw?.status) : "answered");
    log(error);
    endSpan(raw?.status, error);
    const headers = raw?.headers ?? new Headers();
    await settle({ sent: !error || !neverSent(error), seen: observe(headers, error) });
  };
  let value: Value;
  try {
    raw = await send(outgoing, { fetch: line.fetch, timeoutMs, signal });
    value = read(raw);
  } catch (error) {
    await end(asGraphError(error, endpoint));
    throw error;
  }
  await end();
  return value;
}

/** A mistake of our own still ends what was begun. */
const asGraphError = (error: unknown, endpoint: string) =>
  error instanceof GraphError
    ? error
    : new GraphError({ reason: "unknown_error", endpoint, retry: "never", committed: "maybe" });
