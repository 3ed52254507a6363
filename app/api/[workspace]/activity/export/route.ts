import { streamActivity } from "@/lib/activity/queries";
import { loadActivityQuery } from "@/lib/activity/search-params";
import { activityCsvHead, activityCsvRow } from "@/lib/activity/to-csv";
import { csvAnswer } from "@/lib/csv-answer";
import { fileRoute } from "@/lib/file-route";

/** All acts that the filter of the page matches, as they are read. */
export const GET = fileRoute(async (ctx, request) => {
  async function* pieces() {
    yield activityCsvHead;
    for await (const acts of streamActivity(ctx, loadActivityQuery(request))) {
      yield acts.map(activityCsvRow).join("");
    }
  }
  return csvAnswer(`${ctx.workspace.slug}-activity.csv`, pieces());
});
