import { z } from "zod";
import type { RawAnswer } from "@/lib/graph/answer";
import { endpoint } from "@/lib/graph/endpoint";

const Header = z.object({ name: z.string(), value: z.string() });

const Entry = z.object({
  code: z.number().int(),
  headers: z.array(Header).nullish().catch(null),
  /** JSON text; the object itself from servers that are kinder. */
  body: z.union([z.string(), z.unknown().transform((body) => (body ? JSON.stringify(body) : ""))]),
});

/** `null` stands for a call Meta did not get to in time. */
export const batchEndpoint = endpoint({
  name: "batch",
  method: "POST",
  path: "/",
  input: z.object({}),
  output: z.array(Entry.nullable()),
});

function toHeaders(pairs: z.output<typeof Header>[]) {
  const headers = new Headers();
  for (const { name, value } of pairs) {
    try {
      headers.append(name, value);
    } catch {
      // A name or value HTTP does not allow is of no use to anybody.
    }
  }
  return headers;
}

export const rawAnswerOf = ({ code, headers, body }: z.output<typeof Entry>): RawAnswer => ({
  status: code,
  headers: toHeaders(headers ?? []),
  body,
});
