import { recordActivity } from "@/lib/activity/record-activity";
import { requireRole } from "@/lib/auth/roles";
import type { Ctx } from "@/lib/ctx";
import { inviterOf } from "@/lib/invitations/invitation-state";
import { invitationDays, type InvitePerson } from "@/lib/invitations/schema";
import { makeSecret } from "@/lib/link-secret";

/** The secret is in the answer and nowhere else; it cannot be had again. */
export async function invitePerson(ctx: Ctx, { role }: InvitePerson) {
  requireRole(ctx, inviterOf(role));
  const { id, secret, secretHash } = makeSecret();
  const { id: workspaceId, name } = ctx.workspace;
  const createdAt = ctx.now();
  const expiresAt = new Date(createdAt.getTime() + invitationDays * 24 * 3_600_000);
  await ctx.db.$transaction(async (tx) => {
    await tx.invitation.create({
      data: {
        ...{ workspaceId, id, role, secretHash, createdAt, expiresAt },
        invitedById: ctx.actor.userId,
      },
    });
    await recordActivity(
      ctx,
      {
        verb: "member_invited",
        objectType: "invitation",
        objectId: id,
        objectLabel: name,
        detail: { role },
      },
      tx,
    );
  });
  return { ok: true, secret, expiresAt } as const;
}
