import { listThreads } from "@/lib/comments/list-threads";
import type { Ctx } from "@/lib/ctx";
import type { DraftId } from "@/lib/ids";
import { findReview } from "@/lib/reviews/queries";
import { isReviewNeeded } from "@/lib/reviews/require-approval";
import type { Discussion } from "@/lib/reviews/schema";

/** What is said of a draft, and how far its review is. */
export async function findDiscussion(ctx: Ctx, draftId: DraftId): Promise<Discussion> {
  const [threads, review, isNeeded] = await Promise.all([
    listThreads(ctx, draftId),
    findReview(ctx, draftId),
    isReviewNeeded(ctx.db, ctx),
  ]);
  return { threads, review, isNeeded };
}

/** Of a draft that is not made yet. */
export const beginDiscussion = async (ctx: Ctx): Promise<Discussion> => ({
  ...{ threads: [], review: null },
  isNeeded: await isReviewNeeded(ctx.db, ctx),
});
