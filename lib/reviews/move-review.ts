import type { Ctx } from "@/lib/ctx";
import type { DraftRow } from "@/lib/drafts/queries";
import type { ReviewState } from "@/lib/generated/prisma/enums";
import type { Tx } from "@/lib/jobs/queue";

/** Notes on the draft how far its review is. That is no edit: its place in the list stays. */
export async function moveReview(tx: Tx, ctx: Ctx, draft: DraftRow, reviewState: ReviewState) {
  await tx.draft.update({
    where: { workspaceId_id: { workspaceId: ctx.workspace.id, id: draft.id } },
    data: { reviewState, updatedAt: draft.updatedAt },
  });
}
