import type { z } from "zod";
import type { BatchResult } from "@/lib/graph/batch";
import type { GraphClient } from "@/lib/graph/client";
import type { Endpoint } from "@/lib/graph/endpoint";

type Open = {
  endpoint: Endpoint;
  input: unknown;
  token: string | undefined;
  answer: (result: BatchResult<unknown>) => void;
};

/** Gathers questions from many places and sends them together; each place awaits its own answer. */
export function createAsker(graph: GraphClient) {
  const open: Open[] = [];

  function ask<Input extends z.ZodType, Output extends z.ZodType>(
    endpoint: Endpoint<Input, Output>,
    input: z.input<Input>,
    token?: string,
  ): Promise<BatchResult<z.output<Output>>> {
    return new Promise((resolve) => {
      // Each answer is read by the schema of the question in the same place, which is this one's.
      open.push({
        endpoint,
        input,
        token,
        answer: (result) => resolve(result as BatchResult<z.output<Output>>),
      });
    });
  }

  async function send() {
    const sent = open.splice(0);
    const results: readonly BatchResult<unknown>[] = await graph.read(
      sent.map(({ endpoint, input, token }) => ({ endpoint, input, token })),
    );
    for (const [index, { answer }] of sent.entries()) {
      const result = results[index];
      if (result) answer(result);
    }
  }

  return { ask, send };
}
export type Asker = ReturnType<typeof createAsker>;
