import type { Ctx } from "@/lib/ctx";

/** Everybody in the workspace, longest there first; oneself too, so that one's own name is known in what others wrote. */
export async function listMentionable(ctx: Ctx) {
  const members = await ctx.db.membership.findMany({
    where: { workspaceId: ctx.workspace.id },
    select: { role: true, user: { select: { id: true, name: true, image: true } } },
    orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
  });
  return members.map(({ role, user }) => ({ ...user, role }));
}
