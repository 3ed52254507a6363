import { own, type Ctx, type Owned } from "@/lib/ctx";
import { atLeast } from "@/lib/auth/roles";
import { getDraft, getLockedDraft } from "@/lib/drafts/queries";
import type { DraftReview } from "@/lib/generated/prisma/client";
import type { DraftId } from "@/lib/ids";
import type { Tx } from "@/lib/jobs/queue";
import { AppError } from "@/lib/reasons";
import { findAuthors } from "@/lib/reviews/review-authors";
import { findObstacle } from "@/lib/reviews/find-obstacle";
import type { ReviewView } from "@/lib/reviews/schema";

const person = { id: true, name: true, image: true } as const;

/** The draft, kept from changing, as somebody may ask about it or decide on it: open, and still what they saw. */
export async function getReviewable(tx: Tx, ctx: Ctx, draftId: DraftId, version?: number) {
  const draft = await getLockedDraft(tx, ctx, draftId);
  if (draft.deletedAt) throw new AppError("not_found_here");
  if (draft.kind === "template") throw new AppError("invalid_input", "a template is not published");
  if (draft.state !== "draft" && draft.state !== "refused") throw new AppError("conflict");
  if (version !== undefined && draft.version !== version) throw new AppError("draft_moved_on");
  return draft;
}

export async function getReview(
  tx: Tx,
  ctx: Ctx,
  draftId: string,
  reviewId: string,
): Promise<Owned<DraftReview>> {
  const key = { workspaceId: ctx.workspace.id, id: reviewId };
  const row = await tx.draftReview.findUnique({ where: { workspaceId_id: key } });
  if (row?.draftId !== draftId) throw new AppError("not_found_here");
  return own(row);
}

/** How far the last review of the draft is, for whoever looks. Null where none was asked, or the last was withdrawn. */
export async function findReview(ctx: Ctx, draftId: DraftId): Promise<ReviewView | null> {
  await getDraft(ctx, draftId);
  const of = { workspaceId: ctx.workspace.id, draftId };
  const row = await ctx.db.draftReview.findFirst({
    where: of,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    include: { reviewers: { select: { membership: { select: { user: { select: person } } } } } },
  });
  if (!row || row.outcome === "withdrawn") return null;
  const [authors, people] = await Promise.all([
    findAuthors(ctx.db, ctx, draftId),
    ctx.db.user.findMany({
      where: { id: { in: [row.requestedById, row.decidedById ?? row.requestedById] } },
      select: person,
    }),
  ]);
  const { userId } = ctx.actor;
  const named = (wanted: string | null) => people.find(({ id }) => id === wanted) ?? null;
  return {
    ...{ id: row.id, outcome: row.outcome, askedVersion: row.askedVersion, note: row.note },
    ...{ askedBy: named(row.requestedById), askedAt: row.createdAt.toISOString() },
    reviewers: row.reviewers.map(({ membership }) => membership.user),
    ...{ decidedVersion: row.decidedVersion, decidedBy: named(row.decidedById) },
    decidedAt: row.decidedAt?.toISOString() ?? null,
    obstacle: findObstacle({ userId, role: ctx.role }, authors, row.requestedById),
    mayWithdraw: atLeast(ctx.role, row.requestedById === userId ? "editor" : "admin"),
  };
}

/** Everybody else in the workspace, and what keeps a person from approving if one asked them now. */
export async function listReviewers(ctx: Ctx, draftId: DraftId) {
  await getDraft(ctx, draftId);
  const [authors, members] = await Promise.all([
    findAuthors(ctx.db, ctx, draftId),
    ctx.db.membership.findMany({
      where: { workspaceId: ctx.workspace.id, userId: { not: ctx.actor.userId } },
      select: { role: true, user: { select: person } },
      orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
    }),
  ]);
  return members.map(({ role, user }) => ({
    ...user,
    obstacle: findObstacle({ userId: user.id, role }, authors, ctx.actor.userId),
  }));
}
