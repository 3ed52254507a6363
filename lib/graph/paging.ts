import type { z } from "zod";
import type { Line } from "@/lib/graph/attempt";
import { callEndpoint, type CallOptions } from "@/lib/graph/call";
import type { Endpoint } from "@/lib/graph/endpoint";
import type { EdgeAnswer } from "@/lib/graph/endpoints/edge";

export type ListOptions = CallOptions & {
  /** Items a page. */
  limit?: number | undefined;
};

/**
 * Follows an edge to its end. Only the parameters of Meta's `next` are taken, so a page can never send us, or the token,
 * to another host. A page may be empty and still have a next one; a cursor met twice is the end.
 */
export async function* listPages<Input extends z.ZodType, Item>(
  line: Line,
  endpoint: Endpoint<Input, z.ZodType<EdgeAnswer<Item>>>,
  input: unknown,
  { limit, ...options }: ListOptions = {},
): AsyncGenerator<Item[], void, undefined> {
  const met = new Set<string>();
  let query: Record<string, string> | undefined = limit === undefined ? {} : { limit: String(limit) };
  while (query) {
    const { data, paging }: EdgeAnswer<Item> = await callEndpoint(line, endpoint, input, {
      ...options,
      query,
    });
    yield data;
    query = paging.next;
    const cursor = query && (query["after"] ?? JSON.stringify(query));
    if (cursor === undefined || met.has(cursor)) return;
    met.add(cursor);
  }
}
