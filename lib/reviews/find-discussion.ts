import { z } from "zod";
import { listThreads } from "@/lib/comments/list-threads";
import { ThreadView } from "@/lib/comments/schema";
import type { Ctx } from "@/lib/ctx";
import type { DraftId } from "@/lib/ids";
import { findReview } from "@/lib/reviews/queries";
import { isReviewNeeded } from "@/lib/reviews/require-approval";
import { ReviewView } from "@/lib/reviews/schema";

/** What people say of a draft beside editing it. `isNeeded`: without an approval it is not published. */
export const Discussion = z.object({
  threads: z.array(ThreadView),
  review: ReviewView.nullable(),
  isNeeded: z.boolean(),
});
export type Discussion = z.infer<typeof Discussion>;

export async function findDiscussion(ctx: Ctx, draftId: DraftId): Promise<Discussion> {
  const [threads, review, isNeeded] = await Promise.all([
    listThreads(ctx, draftId),
    findReview(ctx, draftId),
    isReviewNeeded(ctx.db, ctx),
  ]);
  return { threads, review, isNeeded };
}
