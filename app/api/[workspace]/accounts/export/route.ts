import { streamAccounts } from "@/lib/accounts/queries";
import { loadExportQuery } from "@/lib/accounts/search-params";
import { csvHead, csvRow } from "@/lib/accounts/to-csv";
import { findCtx } from "@/lib/auth/require-ctx";
import { declined } from "@/lib/decline";
import { statusOf } from "@/lib/reasons";

type Segment = { params: Promise<{ workspace: string }> };

/** The accounts the filter of the table matches, all pages of them, as they are read. */
export async function GET(request: Request, { params }: Segment) {
  try {
    const ctx = await findCtx((await params).workspace);
    const { ids, ...query } = loadExportQuery(request);
    const chunks = streamAccounts(ctx, query, ids.length ? { ids } : {});
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(encoder.encode(`\uFEFF${csvHead}`)),
      async pull(controller) {
        const { value, done } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value.map(csvRow).join("")));
      },
      cancel: async () => void (await chunks.return()),
    });
    return new Response(body, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${ctx.workspace.slug}-accounts.csv"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    const answer = declined(error);
    return Response.json(answer, { status: statusOf(answer.reason) });
  }
}
