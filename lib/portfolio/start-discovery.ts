import { recordActivity } from "@/lib/activity/record-activity";
import { findMyConnection } from "@/lib/connections/queries";
import type { Ctx } from "@/lib/ctx";
import { startRun } from "@/lib/jobs/queue";
import { activeStates } from "@/lib/jobs/schema";
import { AppError } from "@/lib/reasons";

/** Lists everything the person's login reaches. A second press joins the run that is under way. */
export async function startDiscovery(ctx: Ctx) {
  const connection = await findMyConnection(ctx);
  if (!connection) throw new AppError("no_connection");
  const underWay = await ctx.db.jobRun.findFirst({
    where: {
      ...{ workspaceId: ctx.workspace.id, type: "discovery", connectionId: connection.id },
      ...{ state: { in: activeStates }, stopRequestedAt: null },
    },
    select: { id: true },
  });
  if (underWay) return { ok: true, runId: underWay.id } as const;
  const { runId } = await startRun(ctx, { type: "discovery", connectionId: connection.id }, async (tx) => {
    const object = { objectType: "workspace", objectId: ctx.workspace.id, objectLabel: ctx.workspace.name };
    await recordActivity(ctx, { verb: "discovery_started", ...object }, tx);
  });
  return { ok: true, runId } as const;
}
