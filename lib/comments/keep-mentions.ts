import { mentionedIn } from "@/lib/comments/mentions";
import type { Ctx } from "@/lib/ctx";
import type { Tx } from "@/lib/jobs/queue";

/** Whom the text names is told, once; whom it no longer names is not. Nobody is told what they said themselves. */
export async function keepMentions(
  tx: Tx,
  ctx: Ctx,
  { draftId, commentId, text }: { draftId: string; commentId: string; text: string },
) {
  const workspaceId = ctx.workspace.id;
  const of = { workspaceId, draftId, commentId };
  const named = mentionedIn(text).filter((id) => id !== ctx.actor.userId);
  const members = await tx.membership.findMany({
    where: { workspaceId, userId: { in: named } },
    select: { userId: true },
  });
  const userIds = members.map(({ userId }) => userId);
  await tx.commentMention.deleteMany({ where: { ...of, userId: { notIn: userIds } } });
  await tx.commentMention.createMany({
    data: userIds.map((userId) => ({ ...of, userId })),
    skipDuplicates: true,
  });
}
