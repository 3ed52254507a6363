import { GraphError, type GraphReason } from "@/lib/graph/errors";

export type Patience = {
  attempts: number;
  /** Per attempt, and for all of them with the pauses between. */
  attemptMs: number;
  overallMs: number;
  now: () => Date;
  random: () => number;
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
};

const firstPauseMs = 400;
/** Longer pauses are for the job queue, which does not hold a connection meanwhile. */
const longestPauseMs = 5_000;

/** Doubling, and spread over half its length so that many clients do not come back together. */
export const backoffMs = (attempt: number, random: () => number) =>
  Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1)) * (0.5 + random() / 2);

/** How long to wait before the same request goes out again, or null where it must not. */
export function pauseBefore(error: GraphError, attempt: number, repeatable: boolean, random: () => number) {
  if (error.retry === "never" || error.reason === "rate_limited") return null;
  if (!repeatable && error.committed === "maybe") return null;
  const asked = error.retry === "now" ? 0 : error.retry.afterSeconds * 1000;
  return asked > longestPauseMs ? null : Math.max(asked, backoffMs(attempt, random));
}

/**
 * Repeats what may be repeated. A request that is not repeatable goes out again only while none of it can have reached
 * Meta. Once one attempt may have taken effect, so says the error of the last one, too.
 */
export async function withRetries<Value>(
  run: (attempt: number, timeoutMs: number, cause: GraphReason | undefined) => Promise<Value>,
  { repeatable, signal }: { repeatable: boolean; signal?: AbortSignal | undefined },
  patience: Patience,
): Promise<Value> {
  const startedAt = patience.now().getTime();
  const leftMs = () => patience.overallMs - (patience.now().getTime() - startedAt);
  let committed: "no" | "maybe" = "no";
  let cause: GraphReason | undefined;
  for (let attempt = 1; ; attempt++) {
    try {
      return await run(attempt, Math.max(1, Math.min(patience.attemptMs, leftMs())), cause);
    } catch (caught) {
      if (!(caught instanceof GraphError)) throw caught;
      if (caught.committed === "maybe") committed = "maybe";
      const error = caught.withCommitted(committed);
      const pause = pauseBefore(error, attempt, repeatable, patience.random);
      if (pause === null || attempt >= patience.attempts || pause >= leftMs() || signal?.aborted) throw error;
      cause = error.reason;
      await patience.sleep(pause, signal);
    }
  }
}
