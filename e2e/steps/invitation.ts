import type { Db } from "@/lib/db";
import { invitePath } from "@/lib/invitations/invite-path";
import { makeSecret } from "@/lib/link-secret";
import type { Member } from "../fixtures";

/** The path of an invitation as viewer by this member, as if made in settings. */
export async function inviteSomebody(
  db: Db,
  { workspaceId, userId }: Pick<Member, "workspaceId" | "userId">,
) {
  const { id, secret, secretHash } = makeSecret();
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + 3_600_000);
  await db.invitation.create({
    data: { workspaceId, id, secretHash, role: "viewer", invitedById: userId, createdAt, expiresAt },
  });
  return invitePath(secret);
}

/** The path of an invitation into a workspace this member is not in, which has their name all the same. */
export async function inviteElsewhere(db: Db, { person: { name } }: Pick<Member, "person">) {
  const slug = `w-${crypto.randomUUID()}`;
  const { id: userId } = await db.user.create({ data: { name } });
  const memberships = { create: { userId, role: "owner" } } as const;
  const { id: workspaceId } = await db.workspace.create({ data: { name, slug, memberships } });
  return inviteSomebody(db, { workspaceId, userId });
}
