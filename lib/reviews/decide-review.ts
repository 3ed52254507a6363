import type { z } from "zod";
import { recordActivity } from "@/lib/activity/record-activity";
import { writeThread } from "@/lib/comments/write-comment";
import type { Ctx } from "@/lib/ctx";
import type { DraftRow } from "@/lib/drafts/queries";
import type { Tx } from "@/lib/jobs/queue";
import { AppError } from "@/lib/reasons";
import { findAuthors } from "@/lib/reviews/review-authors";
import { findObstacle } from "@/lib/reviews/find-obstacle";
import { moveReview } from "@/lib/reviews/move-review";
import { getReview, getReviewable } from "@/lib/reviews/queries";
import type { AskChanges, DecideReview } from "@/lib/reviews/schema";

type Input = z.output<typeof DecideReview>;
type Decision = "approved" | "changes_asked";

/**
 * Decides on the version that was seen, in turn with every save and every other decision: of two at once the second finds
 * the review over, and an edit in between is `draft_moved_on`. A repeat of the same decision is answered as the first.
 */
async function decide(
  ctx: Ctx,
  { draftId, reviewId, version }: Input,
  decision: Decision,
  also: (tx: Tx, draft: DraftRow) => Promise<void> = async () => {},
) {
  return ctx.db.$transaction(async (tx) => {
    const draft = await getReviewable(tx, ctx, draftId);
    const review = await getReview(tx, ctx, draftId, reviewId);
    const { userId } = ctx.actor;
    const isRepeat = review.outcome === decision && review.decidedById === userId;
    if (isRepeat && review.decidedVersion === version) return { ok: true } as const;
    if (review.outcome !== "asked") throw new AppError("review_over");
    const authors = await findAuthors(tx, ctx, draftId);
    const obstacle = findObstacle({ userId, role: ctx.role }, authors, review.requestedById);
    if (obstacle) throw new AppError(obstacle);
    if (draft.version !== version) throw new AppError("draft_moved_on");
    await tx.draftReview.update({
      where: { workspaceId_id: { workspaceId: ctx.workspace.id, id: reviewId } },
      data: { outcome: decision, decidedVersion: version, decidedById: userId, decidedAt: ctx.now() },
    });
    await moveReview(tx, ctx, draft, decision);
    await also(tx, draft);
    const verb = decision === "approved" ? "review_approved" : "changes_asked";
    const object = { objectType: "draft", objectId: draftId, objectLabel: draft.name };
    await recordActivity(ctx, { verb, ...object, detail: { version } }, tx);
    return { ok: true } as const;
  });
}

export const approveVersion = (ctx: Ctx, input: Input) => decide(ctx, input, "approved");

/** What has to change becomes a comment, on the field it is about. */
export const askChanges = (ctx: Ctx, { comment, ...input }: z.output<typeof AskChanges>) =>
  decide(ctx, input, "changes_asked", (tx, draft) => writeThread(tx, ctx, draft, comment));
