import type { z } from "zod";
import type { CallOptions } from "@/lib/graph/call";
import type { Endpoint } from "@/lib/graph/endpoint";
import { GraphError } from "@/lib/graph/errors";
import type { EdgeAnswer } from "@/lib/graph/endpoints/edge";

export type ListOptions = CallOptions & {
  /** Items a page. */
  limit?: number | undefined;
};

/** Asks for one page, by itself or in company. Throws GraphError. */
export type Ask = <Input extends z.ZodType, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
  input: unknown,
  options: CallOptions & { query: Record<string, string> },
) => Promise<z.output<Output>>;

/** What Meta sends where nobody asks for a number. */
const usualLimit = 25;

/** The same page with half as many items, or null where it is down to one. */
function halved(query: Record<string, string>) {
  const limit = Math.floor(Number(query["limit"] ?? usualLimit) / 2);
  return limit >= 1 ? { ...query, limit: String(limit) } : null;
}

/** One page, smaller as long as Meta finds it too much: nested fields make some edges costly. */
async function askPage<Input extends z.ZodType, Item>(
  ask: Ask,
  endpoint: Endpoint<Input, z.ZodType<EdgeAnswer<Item>>>,
  input: unknown,
  { query, ...options }: CallOptions & { query: Record<string, string> },
): Promise<EdgeAnswer<Item>> {
  try {
    return await ask(endpoint, input, { ...options, query });
  } catch (error) {
    const smaller = error instanceof GraphError && error.reason === "too_much_asked" && halved(query);
    if (!smaller) throw error;
    return askPage(ask, endpoint, input, { ...options, query: smaller });
  }
}

/**
 * Follows an edge to its end. Only the parameters of Meta's `next` are taken, so a page can never send us, or the token,
 * to another host. A page may be empty and still have a next one; a cursor met twice is the end.
 */
export async function* listPages<Input extends z.ZodType, Item>(
  ask: Ask,
  endpoint: Endpoint<Input, z.ZodType<EdgeAnswer<Item>>>,
  input: unknown,
  { limit, ...options }: ListOptions = {},
): AsyncGenerator<Item[], void, undefined> {
  const met = new Set<string>();
  let query: Record<string, string> | undefined = limit === undefined ? {} : { limit: String(limit) };
  while (query) {
    const { data, paging }: EdgeAnswer<Item> = await askPage(ask, endpoint, input, {
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
