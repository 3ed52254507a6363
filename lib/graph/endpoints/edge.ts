import { z } from "zod";
import { text } from "@/lib/graph/wire";

/** Input keys every paged edge takes. */
export const paged = {
  limit: z.number().int().positive().optional(),
  after: z.string().optional(),
};

const secrets = new Set(["access_token", "appsecret_proof"]);

/** The query of the next page. Meta's `next` is a URL that carries the token, so the URL itself goes no further. */
function nextQuery(next: string, context: z.RefinementCtx) {
  if (URL.canParse(next, "https://graph.invalid")) {
    const { searchParams } = new URL(next, "https://graph.invalid");
    return Object.fromEntries([...searchParams].filter(([key]) => !secrets.has(key)));
  }
  context.addIssue({ code: "custom", message: "expected paging.next to be a URL" });
  return z.NEVER;
}

const Paging = z.object({
  next: z.string().transform(nextQuery).nullish(),
  cursors: z.object({ after: text }).nullish(),
});

/** The answer of a paged edge. `next` is absent on the last page, whatever the length of `data` or the cursors say. */
export const edge = <Item extends z.ZodType>(item: Item) =>
  z
    .object({
      data: z.array(item),
      paging: Paging.nullish(),
      summary: z.object({ total_count: z.number().optional() }).nullish().catch(undefined),
    })
    .transform(({ data, paging, summary }) => ({
      data,
      paging: { next: paging?.next ?? undefined, after: paging?.cursors?.after },
      totalCount: summary?.total_count,
    }));

export type EdgeAnswer<Item> = {
  data: Item[];
  paging: { next: Record<string, string> | undefined; after: string | undefined };
  totalCount: number | undefined;
};
