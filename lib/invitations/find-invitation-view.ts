import type { Db } from "@/lib/db";
import type { Role } from "@/lib/generated/prisma/enums";
import { findInvitationOf } from "@/lib/invitations/queries";

/** What a link is to whoever holds it. Only one that is open, or a member, learns of which workspace. */
export type InvitationView =
  | { is: "nowhere" }
  | { is: "used"; by: string }
  | { is: "expired"; by: string; expiresAt: Date }
  | { is: "open"; by: string; expiresAt: Date; workspace: string; role: Role }
  | { is: "member"; workspace: { slug: string; name: string }; role: Role };

export async function findInvitationView(
  db: Db,
  secret: string,
  person: { id: string } | null,
  now: Date,
): Promise<InvitationView> {
  const found = await findInvitationOf(db, secret, now);
  if (!found) return { is: "nowhere" };
  const { workspaceId, invitedBy, expiresAt, role } = found;
  const { slug, name } = invitedBy.workspace;
  const by = invitedBy.user.name ?? "";
  const membership =
    person &&
    (await db.membership.findUnique({
      where: { workspaceId_userId: { workspaceId, userId: person.id } },
    }));
  if (membership) return { is: "member", workspace: { slug, name }, role: membership.role };
  switch (found.state) {
    case "used":
      return { is: "used", by };
    case "expired":
      return { is: "expired", by, expiresAt };
    case "open":
      return { is: "open", by, expiresAt, workspace: name, role };
  }
}
