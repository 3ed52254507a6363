import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx, Owned } from "@/lib/ctx";
import type { Connection, Prisma } from "@/lib/generated/prisma/client";

/** Takes a login out of use and erases its token. What it found stays; another member's login can read it. */
export async function endConnection(ctx: Ctx, connection: Owned<Connection>) {
  return ctx.db.$transaction(async (tx) => {
    const { count } = await tx.connection.updateMany({
      where: { workspaceId: connection.workspaceId, id: connection.id, tokenSealed: { not: null } },
      data: { ...erased, reason: null },
    });
    if (count > 0) await recordActivity(ctx, ended(connection, "connection_removed"), tx);
    return { ok: true } as const;
  });
}

/** A revoked login keeps nothing of what it was good for. */
export const erased = {
  state: "revoked",
  tokenSealed: null,
  tokenKeyId: null,
  expiresAt: null,
  dataAccessExpiresAt: null,
} as const;

const ended = (connection: Connection, verb: "connection_removed" | "connection_revoked") => ({
  verb,
  objectType: "connection",
  objectId: connection.id,
  objectLabel: connection.metaUserName ?? connection.metaUserId,
});

/** Before a login's row goes: what it read or ran for names it no longer. */
export async function letGoOfConnections(
  tx: Prisma.TransactionClient,
  which: { workspaceId: string; connectionId: string }[],
) {
  for (const where of which) {
    await tx.source.updateMany({ where, data: { connectionId: null } });
    await tx.jobRun.updateMany({ where, data: { connectionId: null } });
  }
}
