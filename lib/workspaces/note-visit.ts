import type { Ctx } from "@/lib/ctx";

const visitEnds = 30 * 60_000;
const worthWriting = 5 * 60_000;

/**
 * Keeps when a member was last here. `lastSeenAt` stands still during a visit, which ends after half an hour without a
 * page, so that "changed since your last visit" means the same on every page of it.
 */
export async function noteVisit(ctx: Ctx) {
  const key = { workspaceId: ctx.workspace.id, userId: ctx.actor.userId };
  const { seenAt } = await ctx.db.membership.findUniqueOrThrow({
    where: { workspaceId_userId: key },
    select: { seenAt: true },
  });
  const now = ctx.now();
  const away = seenAt ? now.getTime() - seenAt.getTime() : Infinity;
  if (away < worthWriting) return;
  const previous = seenAt && away > visitEnds ? { lastSeenAt: seenAt } : {};
  await ctx.db.membership.updateMany({ where: { ...key, seenAt }, data: { seenAt: now, ...previous } });
}
