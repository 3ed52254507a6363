import type { z } from "zod";
import { keepMentions } from "@/lib/comments/keep-mentions";
import { getCommentable, getMyComment } from "@/lib/comments/queries";
import type { CommentRef, EditComment } from "@/lib/comments/schema";
import type { Ctx } from "@/lib/ctx";

export const editComment = (ctx: Ctx, { draftId, commentId, text }: z.output<typeof EditComment>) =>
  ctx.db.$transaction(async (tx) => {
    await getCommentable(tx, ctx, draftId);
    const { id, ...comment } = await getMyComment(tx, ctx, draftId, commentId);
    if (comment.text === text) return { ok: true } as const;
    const key = { workspaceId: ctx.workspace.id, draftId, id };
    await tx.draftComment.update({
      where: { workspaceId_draftId_id: key },
      data: { text, editedAt: ctx.now() },
    });
    await keepMentions(tx, ctx, { draftId, commentId, text });
    return { ok: true } as const;
  });

/** Its words go. The place of one that others answered stays, for as long as an answer does. */
export const deleteComment = (ctx: Ctx, { draftId, commentId }: z.output<typeof CommentRef>) =>
  ctx.db.$transaction(async (tx) => {
    await getCommentable(tx, ctx, draftId);
    const { id, threadId } = await getMyComment(tx, ctx, draftId, commentId);
    const of = { workspaceId: ctx.workspace.id, draftId };
    if (threadId === null && (await tx.draftComment.count({ where: { ...of, threadId: id } })) > 0) {
      await tx.commentMention.deleteMany({ where: { ...of, commentId: id } });
      await tx.draftComment.update({
        where: { workspaceId_draftId_id: { ...of, id } },
        data: { text: "", quote: null, deletedAt: ctx.now() },
      });
      return { ok: true } as const;
    }
    await tx.draftComment.delete({ where: { workspaceId_draftId_id: { ...of, id } } });
    if (threadId !== null) {
      await tx.draftComment.deleteMany({
        where: { ...of, id: threadId, deletedAt: { not: null }, replies: { none: {} } },
      });
    }
    return { ok: true } as const;
  });
