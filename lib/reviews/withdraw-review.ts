import type { z } from "zod";
import { recordActivity } from "@/lib/activity/record-activity";
import { requireRole } from "@/lib/auth/roles";
import type { Ctx } from "@/lib/ctx";
import { getLockedDraft } from "@/lib/drafts/queries";
import { AppError } from "@/lib/reasons";
import { moveReview } from "@/lib/reviews/move-review";
import { getReview } from "@/lib/reviews/queries";
import type { ReviewRef } from "@/lib/reviews/schema";

/** Takes a request back: whoever asked does, or an admin, so that none stays open when somebody left. */
export async function withdrawReview(ctx: Ctx, { draftId, reviewId }: z.output<typeof ReviewRef>) {
  return ctx.db.$transaction(async (tx) => {
    const draft = await getLockedDraft(tx, ctx, draftId);
    const review = await getReview(tx, ctx, draftId, reviewId);
    if (review.outcome === "withdrawn") return { ok: true } as const;
    if (review.outcome !== "asked") throw new AppError("review_over");
    if (review.requestedById !== ctx.actor.userId) requireRole(ctx, "admin");
    await tx.draftReview.update({
      where: { workspaceId_id: { workspaceId: ctx.workspace.id, id: reviewId } },
      data: { outcome: "withdrawn", decidedById: ctx.actor.userId, decidedAt: ctx.now() },
    });
    await moveReview(tx, ctx, draft, "none");
    const object = { objectType: "draft", objectId: draftId, objectLabel: draft.name };
    await recordActivity(ctx, { verb: "review_withdrawn", ...object }, tx);
    return { ok: true } as const;
  });
}
