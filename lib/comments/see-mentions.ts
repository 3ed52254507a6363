import type { z } from "zod";
import type { SeeMentions } from "@/lib/comments/schema";
import type { Ctx } from "@/lib/ctx";

/** The person saw these comments: where they were named in one, they need not be told any more. */
export async function seeMentions(ctx: Ctx, { draftId, commentIds }: z.output<typeof SeeMentions>) {
  await ctx.db.commentMention.updateMany({
    where: {
      ...{ workspaceId: ctx.workspace.id, draftId, userId: ctx.actor.userId, seenAt: null },
      commentId: { in: commentIds },
    },
    data: { seenAt: ctx.now() },
  });
  return { ok: true } as const;
}
