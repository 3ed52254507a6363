import { requireRole } from "@/lib/auth/roles";
import { own, type Ctx, type Owned } from "@/lib/ctx";
import type { Db } from "@/lib/db";
import type { Invitation } from "@/lib/generated/prisma/client";
import { invitationState } from "@/lib/invitations/invitation-state";
import { readSecret } from "@/lib/link-secret";

/** Those that somebody can still join by; the one that ends first stands first. */
export async function listOpenInvitations(ctx: Ctx) {
  requireRole(ctx, "admin");
  const rows = await ctx.db.invitation.findMany({
    where: { workspaceId: ctx.workspace.id, usedAt: null, expiresAt: { gt: ctx.now() } },
    select: {
      ...{ id: true, role: true, expiresAt: true, usedAt: true },
      invitedBy: { select: { role: true, user: { select: { name: true } } } },
    },
    orderBy: [{ expiresAt: "asc" }, { id: "asc" }],
  });
  return rows.filter((row) => invitationState(row, ctx.now()) === "open");
}

export async function findInvitation(ctx: Ctx, id: string): Promise<Owned<Invitation> | null> {
  requireRole(ctx, "admin");
  const key = { workspaceId: ctx.workspace.id, id };
  const row = await ctx.db.invitation.findUnique({ where: { workspaceId_id: key } });
  return row && own(row);
}

/** What a link leads to, for whoever holds it. Null where it leads nowhere, and for one that was withdrawn. */
export async function findInvitationOf(db: Pick<Db, "invitation">, secret: string, now: Date) {
  const read = readSecret(secret);
  if (!read) return null;
  const row = await db.invitation.findUnique({
    where: { id: read.id },
    include: { invitedBy: { include: { user: true, workspace: true } } },
  });
  if (!row || !read.opens(row.secretHash)) return null;
  const { id, workspaceId, role, expiresAt, invitedBy } = row;
  const state = invitationState(row, now);
  return state === "void" ? null : { id, workspaceId, role, expiresAt, invitedBy, state };
}
