import type { Ctx } from "@/lib/ctx";
import type { Tx } from "@/lib/jobs/queue";
import { AppError } from "@/lib/reasons";

export async function isReviewNeeded(reads: Pick<Tx, "workspace">, ctx: Ctx) {
  const { needsReview } = await reads.workspace.findUniqueOrThrow({
    where: { id: ctx.workspace.id },
    select: { needsReview: true },
  });
  return needsReview;
}

/** Where the workspace wants it, refuses a version that nobody approved. The transaction holds the draft. */
export async function requireApproval(tx: Tx, ctx: Ctx, draftId: string, version: number) {
  if (!(await isReviewNeeded(tx, ctx))) return;
  const approvals = await tx.draftReview.count({
    where: { workspaceId: ctx.workspace.id, draftId, outcome: "approved", decidedVersion: version },
  });
  if (approvals === 0) throw new AppError("approval_needed");
}
