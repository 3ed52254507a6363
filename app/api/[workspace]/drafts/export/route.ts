import { csvAnswer } from "@/lib/csv-answer";
import { streamDrafts } from "@/lib/draft-csv/stream-drafts";
import { loadExportQuery } from "@/lib/drafts/search-params";
import { fileRoute } from "@/lib/file-route";

/** The drafts that the filter of the list matches, all pages of them, as they are read. */
export const GET = fileRoute(async (ctx, request) => {
  const { ids, ...query } = loadExportQuery(request);
  const name = `${ctx.workspace.slug}-${query.tab}.csv`;
  return csvAnswer(name, streamDrafts(ctx, query, ids.length ? { ids } : {}));
});
