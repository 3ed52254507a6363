import { recordActivity } from "@/lib/activity/record-activity";
import type { Db } from "@/lib/db";
import { WorkspaceId } from "@/lib/ids";
import { findInvitationOf } from "@/lib/invitations/queries";
import { AppError } from "@/lib/reasons";
import { lockMembers } from "@/lib/workspaces/lock-members";

type Newcomer = { id: string; name: string };

/**
 * Makes the person a member, once, and the invitation used. A member already is led in as what they are, and uses
 * nothing up. Throws `not_found_here` for a link that leads nowhere, `conflict` for one that has had its time or person.
 */
export async function joinWorkspace(db: Db, person: Newcomer, secret: string, now: Date) {
  const found = await findInvitationOf(db, secret, now);
  if (!found) throw new AppError("not_found_here");
  const key = { workspaceId: found.workspaceId, userId: person.id };
  return db.$transaction(async (tx) => {
    await lockMembers(tx, key.workspaceId);
    const workspace = {
      ...found.invitedBy.workspace,
      id: WorkspaceId.parse(found.workspaceId),
    };
    const answer = { ok: true, slug: workspace.slug } as const;
    if (await tx.membership.findUnique({ where: { workspaceId_userId: key } })) return answer;
    const invitation = await findInvitationOf(tx, secret, now);
    if (!invitation) throw new AppError("not_found_here");
    if (invitation.state !== "open") throw new AppError("conflict", `the invitation is ${invitation.state}`);
    await tx.invitation.update({ where: { id: invitation.id }, data: { usedAt: now } });
    await tx.membership.create({ data: { ...key, role: invitation.role, createdAt: now } });
    await recordActivity(
      { actor: { userId: person.id, name: person.name }, workspace, db: tx },
      {
        verb: "member_joined",
        objectType: "member",
        objectId: person.id,
        objectLabel: person.name,
        detail: { role: invitation.role },
      },
    );
    return answer;
  });
}
