import { streamActivity } from "@/lib/activity/queries";
import { loadActivityQuery } from "@/lib/activity/search-params";
import { activityCsvHead, activityCsvRow } from "@/lib/activity/to-csv";
import { findCtx } from "@/lib/auth/require-ctx";
import { declined } from "@/lib/decline";
import { statusOf } from "@/lib/reasons";

type Segment = { params: Promise<{ workspace: string }> };

/** All acts that the filter of the page matches, as they are read. */
export async function GET(request: Request, { params }: Segment) {
  try {
    const ctx = await findCtx((await params).workspace);
    const chunks = streamActivity(ctx, loadActivityQuery(request));
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(encoder.encode(`\uFEFF${activityCsvHead}`)),
      async pull(controller) {
        const { value, done } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value.map(activityCsvRow).join("")));
      },
    });
    return new Response(body, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${ctx.workspace.slug}-activity.csv"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    const answer = declined(error);
    return Response.json(answer, { status: statusOf(answer.reason) });
  }
}
