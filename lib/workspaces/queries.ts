import { own, type Ctx, type Owned } from "@/lib/ctx";
import type { Db } from "@/lib/db";
import type { Membership } from "@/lib/generated/prisma/client";

/** Of everybody's own; the one they were in last stands first. */
export async function listWorkspacesOf(db: Db, userId: string) {
  const memberships = await db.membership.findMany({
    where: { userId },
    select: { workspace: { select: { slug: true, name: true } } },
    orderBy: [{ seenAt: { sort: "desc", nulls: "last" } }, { createdAt: "asc" }],
  });
  return memberships.map(({ workspace }) => workspace);
}

/** Owners first, then by who came first. */
export function listMembers(ctx: Ctx) {
  return ctx.db.membership.findMany({
    where: { workspaceId: ctx.workspace.id },
    select: {
      userId: true,
      role: true,
      createdAt: true,
      seenAt: true,
      user: { select: { name: true, image: true } },
      connection: { select: { state: true } },
    },
    orderBy: [{ role: "asc" }, { createdAt: "asc" }],
  });
}

export async function findMember(ctx: Ctx, userId: string): Promise<Owned<Membership> | null> {
  const key = { workspaceId: ctx.workspace.id, userId };
  const row = await ctx.db.membership.findUnique({ where: { workspaceId_userId: key } });
  return row && own(row);
}

/** What goes when the workspace goes. */
export async function countWorkspace(ctx: Ctx) {
  const where = { workspaceId: ctx.workspace.id };
  const [accounts, drafts, members] = await Promise.all([
    ctx.db.source.count({ where }),
    ctx.db.draft.count({ where: { ...where, deletedAt: null } }),
    ctx.db.membership.count({ where }),
  ]);
  return { accounts, drafts, members };
}

export async function getWorkspaceFacts(ctx: Ctx) {
  const { createdAt, needsReview } = await ctx.db.workspace.findUniqueOrThrow({
    where: { id: ctx.workspace.id },
    select: { createdAt: true, needsReview: true },
  });
  return { ...ctx.workspace, createdAt, needsReview };
}
