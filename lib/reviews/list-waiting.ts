import { splitMentions } from "@/lib/comments/mentions";
import type { Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Something about a draft that waits for one person. `commentId` is of the thread to open. */
export type Waiting = {
  why: "mentioned" | "review_asked" | "changes_asked";
  draftId: string;
  draftName: string;
  commentId: string | null;
  by: string | null;
  /** What was said, as far as one line holds it. */
  text: string;
  at: Date;
};

const most = 50;

const open = { deletedAt: null, state: { in: ["draft", "refused"] } } satisfies Prisma.DraftWhereInput;

async function listMentions(ctx: Ctx): Promise<(Waiting & { byId: string })[]> {
  const rows = await ctx.db.commentMention.findMany({
    where: {
      ...{ workspaceId: ctx.workspace.id, userId: ctx.actor.userId, seenAt: null },
      comment: { draft: { deletedAt: null } },
    },
    include: {
      comment: {
        include: {
          draft: { select: { name: true } },
          mentions: { select: { userId: true, membership: { select: { user: true } } } },
        },
      },
    },
    orderBy: { commentId: "desc" },
    take: most,
  });
  return rows.map(({ draftId, comment }) => ({
    ...{ why: "mentioned", draftId, draftName: comment.draft.name, byId: comment.authorId, by: null },
    ...{ commentId: comment.threadId ?? comment.id, at: comment.createdAt },
    text: splitMentions(comment.text)
      .map((part) => {
        if (typeof part === "string") return part;
        const named = comment.mentions.find(({ userId }) => userId === part.mention);
        return `@${named?.membership.user.name ?? ""}`;
      })
      .join("")
      .slice(0, 200),
  }));
}

/** Of each draft its last request counts: an earlier one may have been somebody else's affair. */
async function listReviews(ctx: Ctx): Promise<(Waiting & { byId: string })[]> {
  const { userId } = ctx.actor;
  const drafts = await ctx.db.draft.findMany({
    where: {
      ...{ workspaceId: ctx.workspace.id, ...open },
      OR: [
        { reviewState: "asked", reviews: { some: { outcome: "asked", reviewers: { some: { userId } } } } },
        {
          reviewState: "changes_asked",
          reviews: { some: { outcome: "changes_asked", requestedById: userId } },
        },
      ],
    },
    select: {
      ...{ id: true, name: true },
      reviews: { orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 1 },
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: most,
  });
  return drafts.flatMap(({ id: draftId, name: draftName, reviews: [last] }) => {
    const of = { draftId, draftName, commentId: null, by: null };
    if (last?.outcome === "asked") {
      const text = last.note.slice(0, 200);
      return { ...of, why: "review_asked" as const, byId: last.requestedById, text, at: last.createdAt };
    }
    if (last?.outcome !== "changes_asked" || last.requestedById !== userId) return [];
    const at = last.decidedAt ?? last.createdAt;
    return { ...of, why: "changes_asked" as const, byId: last.decidedById ?? "", text: "", at };
  });
}

/** What waits for the person who looks, the newest first; at most fifty of each kind. */
export async function listWaiting(ctx: Ctx): Promise<Waiting[]> {
  const lists = await Promise.all([listMentions(ctx), listReviews(ctx)]);
  const waiting = lists.flat();
  const people = await ctx.db.user.findMany({
    where: { id: { in: waiting.map(({ byId }) => byId).filter((id) => id !== "") } },
    select: { id: true, name: true },
  });
  return waiting
    .map(({ byId, ...one }) => ({ ...one, by: people.find(({ id }) => id === byId)?.name ?? null }))
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());
}
