import { Creative } from "@/lib/creatives/schema";
import { csvLine } from "@/lib/csv-line";
import type { Ctx } from "@/lib/ctx";
import { columnsFor } from "@/lib/draft-csv/columns";
import { writeRow } from "@/lib/draft-csv/write-row";
import { draftsWhere } from "@/lib/drafts/drafts-where";
import type { DraftsQuery } from "@/lib/drafts/search-params";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Cards that the file one begins from has columns for. */
const fewCards = 3;

/** A file with nothing but a head. */
export const blankCsv = () => csvLine(columnsFor(fewCards));

type Draft = Prisma.DraftGetPayload<{ include: { source: true } }>;

/** An account by what people know it by, where that says which it is: the name of a Page does not. */
function speakerOf({ value, source }: Draft) {
  const { identity } = Creative.parse(value);
  if (!source) return identity.sourceId ?? "";
  return source.type === "instagram" ? source.label : (source.pageId ?? source.id);
}

/** Every draft the filter matches as CSV, the head first, then some at a time. With `ids`, only those of them. */
export async function* streamDrafts(
  ctx: Ctx,
  query: DraftsQuery,
  { ids, chunk = 500 }: { ids?: readonly string[]; chunk?: number } = {},
) {
  const where: Prisma.DraftWhereInput = {
    AND: [draftsWhere(ctx, query), ids ? { id: { in: [...ids] } } : {}],
  };
  const { _max } = await ctx.db.draft.aggregate({ where, _max: { cardCount: true } });
  const columns = columnsFor(_max.cardCount ?? 0);
  yield csvLine(columns);
  let last: string | undefined;
  do {
    const rows: Draft[] = await ctx.db.draft.findMany({
      where: { AND: [where, last ? { id: { gt: last } } : {}] },
      include: { source: true },
      orderBy: { id: "asc" },
      take: chunk,
    });
    yield rows
      .map((draft) => {
        const row = writeRow(Creative.parse(draft.value), speakerOf(draft));
        return csvLine(columns.map((column) => row[column] ?? ""));
      })
      .join("");
    last = rows.length === chunk ? rows.at(-1)?.id : undefined;
  } while (last);
}
