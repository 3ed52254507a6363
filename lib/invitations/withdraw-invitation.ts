import { recordActivity } from "@/lib/activity/record-activity";
import { requireRole } from "@/lib/auth/roles";
import type { Ctx, Owned } from "@/lib/ctx";
import type { Invitation } from "@/lib/generated/prisma/client";
import { AppError } from "@/lib/reasons";
import { lockMembers } from "@/lib/workspaces/lock-members";

/** The link leads nowhere from now on. `conflict` if somebody came in by it first. */
export async function withdrawInvitation(ctx: Ctx, { workspaceId, id, role }: Owned<Invitation>) {
  requireRole(ctx, "admin");
  await ctx.db.$transaction(async (tx) => {
    await lockMembers(tx, workspaceId);
    const { count } = await tx.invitation.deleteMany({ where: { workspaceId, id, usedAt: null } });
    if (count === 0) throw new AppError("conflict", "the invitation is used or withdrawn");
    await recordActivity(
      ctx,
      {
        verb: "invitation_withdrawn",
        objectType: "invitation",
        objectId: id,
        objectLabel: ctx.workspace.name,
        detail: { role },
      },
      tx,
    );
  });
  return { ok: true } as const;
}
