import { atLeast } from "@/lib/auth/roles";
import type { Db } from "@/lib/db";
import type { JobRun } from "@/lib/generated/prisma/client";
import { WorkspaceId } from "@/lib/ids";
import type { JobCtx } from "@/lib/jobs/define-job";
import { JobPause } from "@/lib/jobs/job-pause";
import { AppError } from "@/lib/reasons";

type Around = { db: Db; now: () => Date; stopping: AbortSignal };

/** The context of the person who started the run. Throws `forbidden` once they are no longer a member who may. */
export async function runCtx(run: JobRun, { db, now, stopping }: Around): Promise<JobCtx> {
  const membership = await db.membership.findUnique({
    where: { workspaceId_userId: { workspaceId: run.workspaceId, userId: run.requestedById } },
    select: { role: true, user: { select: { name: true } }, workspace: true },
  });
  if (!membership || !atLeast(membership.role, "editor")) throw new AppError("forbidden");
  const { slug, name } = membership.workspace;
  return {
    actor: { kind: "job", userId: run.requestedById, name: membership.user.name ?? "", runId: run.id },
    workspace: { id: WorkspaceId.parse(run.workspaceId), slug, name },
    role: membership.role,
    db,
    now,
    run: { id: run.id, connectionId: run.connectionId, createdAt: run.createdAt },
    stopping,
  };
}

/** Between two items: ends the job where it was stopped, its process wants to end, or its person was removed. */
export async function checkpoint(ctx: JobCtx) {
  if (ctx.stopping.aborted) throw new JobPause({ kind: "handover" });
  const workspaceId = ctx.workspace.id;
  const [run, membership] = await Promise.all([
    ctx.db.jobRun.findUnique({
      where: { workspaceId_id: { workspaceId, id: ctx.run.id } },
      select: { stopRequestedAt: true },
    }),
    ctx.db.membership.findUnique({
      where: { workspaceId_userId: { workspaceId, userId: ctx.actor.userId } },
      select: { role: true },
    }),
  ]);
  if (!run || run.stopRequestedAt) throw new JobPause({ kind: "stop" });
  if (!membership || !atLeast(membership.role, "editor")) throw new AppError("forbidden");
}
