import { streamAccounts } from "@/lib/accounts/queries";
import { loadExportQuery } from "@/lib/accounts/search-params";
import { csvHead, csvRow } from "@/lib/accounts/to-csv";
import { csvAnswer } from "@/lib/csv-answer";
import { fileRoute } from "@/lib/file-route";

/** The accounts the filter of the table matches, all pages of them, as they are read. */
export const GET = fileRoute(async (ctx, request) => {
  const { ids, ...query } = loadExportQuery(request);
  async function* pieces() {
    yield csvHead;
    for await (const rows of streamAccounts(ctx, query, ids.length ? { ids } : {})) {
      yield rows.map(csvRow).join("");
    }
  }
  return csvAnswer(`${ctx.workspace.slug}-accounts.csv`, pieces());
});
