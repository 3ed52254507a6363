import type { RawAnswer } from "@/lib/graph/answer";
import { GraphError, type GraphReason } from "@/lib/graph/errors";
import type { Patience } from "@/lib/graph/retry";
import { type Outgoing, send } from "@/lib/graph/send";
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
};

/** Sends once, reads the answer, and leaves one line in the log either way. Throws GraphError. */
export async function attemptOnce<Value>(
  line: Line,
  outgoing: Outgoing,
  read: (raw: RawAnswer) => Value,
  { attempt, timeoutMs, signal }: { attempt: number; timeoutMs: number; signal: AbortSignal | undefined },
): Promise<Value> {
  const startedAt = line.patience.now();
  let raw: RawAnswer | undefined;
  const note = (error?: GraphError) => {
    const now = line.patience.now();
    line.log({
      endpoint: outgoing.asked.name,
      method: outgoing.asked.method,
      attempt,
      ms: now.getTime() - startedAt.getTime(),
      status: raw?.status,
      usagePercent: raw && readUsage(raw.headers, now).percent,
      ...(error && { reason: error.reason, code: error.code, subcode: error.subcode }),
      ...(error && { fbtraceId: error.fbtraceId }),
    });
  };
  try {
    raw = await send(outgoing, { fetch: line.fetch, timeoutMs, signal });
    const value = read(raw);
    note();
    return value;
  } catch (error) {
    if (error instanceof GraphError) note(error);
    throw error;
  }
}
