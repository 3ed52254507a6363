import type { z } from "zod";
import type { BatchResult } from "@/lib/graph/batch";
import type { GraphClient } from "@/lib/graph/client";
import type { Endpoint } from "@/lib/graph/endpoint";

type Open = { endpoint: Endpoint; input: unknown; answer: (result: BatchResult<unknown>) => void };

/** Gathers questions from many places and sends them together; each place awaits its own answer. */
export function createAsker(graph: GraphClient) {
  const open: Open[] = [];

  function ask<Input extends z.ZodType, Output extends z.ZodType>(
    endpoint: Endpoint<Input, Output>,
    input: z.input<Input>,
  ): Promise<BatchResult<z.output<Output>>> {
    return new Promise((resolve) => {
      // A batch reads each answer by the schema of the call in the same place, which is this one's.
      open.push({ endpoint, input, answer: (result) => resolve(result as BatchResult<z.output<Output>>) });
    });
  }

  async function send() {
    const sent = open.splice(0);
    const results: readonly BatchResult<unknown>[] = await graph.batch(
      sent.map(({ endpoint, input }) => ({ endpoint, input })),
    );
    for (const [index, { answer }] of sent.entries()) {
      const result = results[index];
      if (result) answer(result);
    }
  }

  return { ask, send };
}
export type Asker = ReturnType<typeof createAsker>;
