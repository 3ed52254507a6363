import { recordActivity } from "@/lib/activity/record-activity";
import { requireRole } from "@/lib/auth/roles";
import { letGoOfConnections } from "@/lib/connections/end-connection";
import type { Ctx, Owned } from "@/lib/ctx";
import type { Membership, Prisma } from "@/lib/generated/prisma/client";
import type { Role } from "@/lib/generated/prisma/enums";
import { AppError } from "@/lib/reasons";
import { lockMembers } from "@/lib/workspaces/lock-members";

/** Owners alone make and unmake owners, and one always stays. */
export async function changeRole(ctx: Ctx, member: Owned<Membership>, role: Role) {
  if (role === "owner") requireRole(ctx, "owner");
  return changeMember(ctx, member, async (tx, { role: from, name }) => {
    if (from === role) return;
    await tx.membership.update({ where: { workspaceId_userId: keyOf(member) }, data: { role } });
    await recordActivity(
      ctx,
      { verb: "member_role_changed", ...object(member, name), detail: { from, to: role } },
      tx,
    );
  });
}

/** Ends a membership and erases the login that came with it. What the person made stays. */
export async function removeMember(ctx: Ctx, member: Owned<Membership>) {
  return changeMember(ctx, member, async (tx, { connectionId, name }) => {
    const { workspaceId } = member;
    if (connectionId) await letGoOfConnections(tx, [{ workspaceId, connectionId }]);
    await tx.membership.delete({ where: { workspaceId_userId: keyOf(member) } });
    await recordActivity(ctx, { verb: "member_removed", ...object(member, name) }, tx);
  });
}

type Present = { role: Role; name: string; connectionId: string | undefined };

async function changeMember(
  ctx: Ctx,
  member: Owned<Membership>,
  change: (tx: Prisma.TransactionClient, present: Present) => Promise<void>,
) {
  await ctx.db.$transaction(async (tx) => {
    await lockMembers(tx, member.workspaceId);
    const now = await tx.membership.findUnique({
      where: { workspaceId_userId: keyOf(member) },
      include: { user: true, connection: { select: { id: true } } },
    });
    if (!now) throw new AppError("not_found_here");
    if (now.role === "owner") requireRole(ctx, "owner");
    await change(tx, { role: now.role, name: now.user.name ?? "", connectionId: now.connection?.id });
    const owners = await tx.membership.count({ where: { workspaceId: member.workspaceId, role: "owner" } });
    if (owners === 0) throw new AppError("conflict", "a workspace needs an owner");
  });
  return { ok: true } as const;
}

const keyOf = ({ workspaceId, userId }: Membership) => ({ workspaceId, userId });

const object = ({ userId }: Membership, name: string) => ({
  ...{ objectType: "member", objectId: userId, objectLabel: name },
});
