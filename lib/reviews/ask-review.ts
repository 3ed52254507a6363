import type { z } from "zod";
import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx } from "@/lib/ctx";
import type { DraftRow } from "@/lib/drafts/queries";
import type { Tx } from "@/lib/jobs/queue";
import { AppError } from "@/lib/reasons";
import { findAuthors } from "@/lib/reviews/review-authors";
import { findObstacle } from "@/lib/reviews/find-obstacle";
import { getReviewable } from "@/lib/reviews/queries";
import { moveReview } from "@/lib/reviews/move-review";
import type { AskReview } from "@/lib/reviews/schema";

type Input = z.output<typeof AskReview>;

/** Those who could say yes are asked; anybody else would only be kept waiting for. */
async function requireReviewers(tx: Tx, ctx: Ctx, draft: DraftRow, userIds: readonly string[]) {
  const authors = await findAuthors(tx, ctx, draft.id);
  const members = await tx.membership.findMany({
    where: { workspaceId: ctx.workspace.id, userId: { in: [...userIds] } },
    select: { userId: true, role: true },
  });
  const able = members.filter((member) => findObstacle(member, authors, ctx.actor.userId) === null);
  if (able.length < new Set(userIds).size) throw new AppError("reviewer_unable");
  return able.map(({ userId }) => userId);
}

/** Asks others to look at a version. A draft has one open request; a repeat of the same one is answered as the first. */
export async function askReview(ctx: Ctx, { draftId, reviewId: id, version, reviewers, note }: Input) {
  return ctx.db.$transaction(async (tx) => {
    const workspaceId = ctx.workspace.id;
    const draft = await getReviewable(tx, ctx, draftId);
    const key = { workspaceId_id: { workspaceId, id } };
    const before = await tx.draftReview.findUnique({ where: key, select: { draftId: true } });
    if (before?.draftId === draftId) return { ok: true } as const;
    if (draft.version !== version) throw new AppError("draft_moved_on");
    if (draft.reviewState === "asked") throw new AppError("review_open");
    if (draft.reviewState === "approved") throw new AppError("review_over");
    const able = await requireReviewers(tx, ctx, draft, reviewers);
    await tx.draftReview.create({
      data: {
        ...{ workspaceId, id, draftId, askedVersion: version, note, createdAt: ctx.now() },
        requestedById: ctx.actor.userId,
        reviewers: { create: able.map((userId) => ({ userId })) },
      },
    });
    await moveReview(tx, ctx, draft, "asked");
    const object = { objectType: "draft", objectId: draftId, objectLabel: draft.name };
    await recordActivity(ctx, { verb: "review_asked", ...object, detail: { version } }, tx);
    return { ok: true } as const;
  });
}
