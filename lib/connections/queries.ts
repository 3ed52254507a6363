import { own, type Ctx, type Owned } from "@/lib/ctx";
import type { Connection } from "@/lib/generated/prisma/client";
import { AppError } from "@/lib/reasons";

export async function findMyConnection(ctx: Ctx): Promise<Owned<Connection> | null> {
  const key = { workspaceId: ctx.workspace.id, userId: ctx.actor.userId };
  const row = await ctx.db.connection.findUnique({ where: { workspaceId_userId: key } });
  return row && own(row);
}

/** Throws where the person has no login at Meta. */
export async function getMyConnectionId(ctx: Ctx) {
  const connection = await findMyConnection(ctx);
  if (!connection) throw new AppError("no_connection");
  return connection.id;
}

export async function findConnection(ctx: Ctx, id: string): Promise<Owned<Connection> | null> {
  const key = { workspaceId: ctx.workspace.id, id };
  const row = await ctx.db.connection.findUnique({ where: { workspaceId_id: key } });
  return row && own(row);
}

/** All members' logins, without their tokens; the oldest first. */
export function listConnections(ctx: Ctx) {
  return ctx.db.connection.findMany({
    where: { workspaceId: ctx.workspace.id },
    omit: { tokenSealed: true, tokenKeyId: true },
    include: { membership: { select: { role: true, user: { select: { name: true, image: true } } } } },
    orderBy: { createdAt: "asc" },
  });
}
export type ListedConnection = Awaited<ReturnType<typeof listConnections>>[number];
