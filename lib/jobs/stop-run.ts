import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx, Owned } from "@/lib/ctx";
import type { JobRun } from "@/lib/generated/prisma/client";
import { leaveItems } from "@/lib/jobs/settle-run";
import { activeStates } from "@/lib/jobs/schema";

/** Asks the run to end after the item in hand. One that nobody works on ends at once. */
export async function stopRun(ctx: Ctx, run: Owned<JobRun>) {
  const now = ctx.now();
  const where = { workspaceId: ctx.workspace.id, id: run.id };
  await ctx.db.$transaction(async (tx) => {
    const asked = await tx.jobRun.updateMany({
      where: { ...where, state: { in: activeStates }, stopRequestedAt: null },
      data: { stopRequestedAt: now },
    });
    const ended = await tx.jobRun.updateMany({
      where: { ...where, state: { in: ["queued", "waiting"] } },
      data: { state: "stopped", finishedAt: now, waitsUntil: null, reason: null },
    });
    if (ended.count > 0) await leaveItems(tx, run);
    if (asked.count === 0) return;
    const object = { objectType: "run", objectId: run.id, objectLabel: run.type };
    await recordActivity(ctx, { verb: "job_stopped", ...object }, tx);
  });
  return { ok: true } as const;
}
