import type { Line } from "@/lib/graph/attempt";
import { batchCalls, type BatchCall, type BatchResult } from "@/lib/graph/batch";
import { callEndpoint } from "@/lib/graph/call";
import type { Ask } from "@/lib/graph/paging";

type Waiting = { call: BatchCall; resolve: (value: unknown) => void; reject: (error: unknown) => void };

/** Asks what is asked at the same moment in one batch, and what is asked by itself as a call of its own. */
export function callTogether(line: Line, signal?: AbortSignal): Ask {
  let waiting: Waiting[] = [];

  async function answer(sent: readonly Waiting[]) {
    const [first, ...more] = sent;
    if (!first) return;
    if (more.length === 0) {
      const { endpoint, input, fields, query = {} } = first.call;
      return first.resolve(
        await callEndpoint(line, endpoint, input, { signal, fields, query: { ...query } }),
      );
    }
    const calls = sent.map(({ call }) => call);
    const results: readonly BatchResult<unknown>[] = await batchCalls(line, calls, { signal });
    for (const [index, { resolve, reject }] of sent.entries()) {
      const result = results[index];
      if (result?.ok) resolve(result.value);
      else reject(result?.error);
    }
  }

  function send() {
    const sent = waiting;
    waiting = [];
    answer(sent).catch((error: unknown) => sent.forEach(({ reject }) => reject(error)));
  }

  return (endpoint, input, { fields, query }) =>
    new Promise((resolve, reject) => {
      // Each answer is read by its own endpoint's schema, whose output this promise is of.
      const settle = resolve as (value: unknown) => void;
      waiting.push({ call: { endpoint, input, fields, query }, resolve: settle, reject });
      // Everybody who goes on after the same answer has asked by then.
      if (waiting.length === 1) setImmediate(send);
    });
}
