import type { z } from "zod";
import { maySettle } from "@/lib/comments/may-settle";
import { getCommentable, getThread } from "@/lib/comments/queries";
import type { SettleThread } from "@/lib/comments/schema";
import type { Ctx } from "@/lib/ctx";
import { AppError } from "@/lib/reasons";

/** Resolves a thread, or opens it again. */
export const settleThread = (ctx: Ctx, { draftId, commentId, resolved }: z.output<typeof SettleThread>) =>
  ctx.db.$transaction(async (tx) => {
    await getCommentable(tx, ctx, draftId);
    const thread = await getThread(tx, ctx, draftId, commentId);
    if (!maySettle(ctx, thread.authorId)) throw new AppError("forbidden");
    if ((thread.resolvedAt !== null) === resolved) return { ok: true } as const;
    const by = resolved ? { resolvedAt: ctx.now(), resolvedById: ctx.actor.userId } : null;
    await tx.draftComment.update({
      where: { workspaceId_draftId_id: { workspaceId: ctx.workspace.id, draftId, id: thread.id } },
      data: by ?? { resolvedAt: null, resolvedById: null },
    });
    return { ok: true } as const;
  });
