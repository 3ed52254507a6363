import type { z } from "zod";
import type { Ctx } from "@/lib/ctx";
import { draftView, getDraft } from "@/lib/drafts/queries";
import type { Presence, PresenceAnswer } from "@/lib/drafts/schema";

/** Three times the interval in which a studio tells that it is there. */
const goneAfterMs = 15_000;

/** Says that the person has the draft open, and learns who else has, and what somebody saved meanwhile. */
export async function notePresence(
  ctx: Ctx,
  { draft: draftId, seen }: z.output<typeof Presence>,
): Promise<PresenceAnswer> {
  const draft = await getDraft(ctx, draftId);
  const of = { workspaceId: ctx.workspace.id, draftId };
  const userId = ctx.actor.userId;
  const key = { ...of, userId };
  const seenAt = ctx.now();
  const gone = new Date(seenAt.getTime() - goneAfterMs);
  await ctx.db.draftPresence.upsert({
    where: { workspaceId_draftId_userId: key },
    create: { ...key, seenAt },
    update: { seenAt },
  });
  await ctx.db.draftPresence.deleteMany({ where: { ...of, seenAt: { lt: gone } } });
  const rows = await ctx.db.draftPresence.findMany({
    where: { ...of, userId: { not: userId } },
    include: { membership: { select: { user: { select: { id: true, name: true, image: true } } } } },
    orderBy: { userId: "asc" },
  });
  return {
    others: rows.map(({ membership }) => membership.user),
    current: draft.version > seen ? draftView(draft) : null,
  };
}
