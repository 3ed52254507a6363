import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx, Owned } from "@/lib/ctx";
import type { Connection } from "@/lib/generated/prisma/client";
import { GraphError, type GraphReason } from "@/lib/graph/errors";

const lost = {
  token_expired: "expired",
  password_changed: "expired",
  token_invalid: "expired",
  token_revoked: "revoked",
} as const;
type LostReason = keyof typeof lost;

const isLost = (reason: GraphReason): reason is LostReason => reason in lost;

/** Marks the login when Meta says that its token is no longer good. Any other error leaves it as it is. */
export async function noteTokenError(ctx: Ctx, connection: Owned<Connection>, error: unknown) {
  if (error instanceof GraphError && isLost(error.reason)) await noteTokenLost(ctx, connection, error.reason);
}

export async function noteTokenLost(ctx: Ctx, connection: Owned<Connection>, reason: LostReason) {
  const state = lost[reason];
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.connection.updateMany({
      // Only the token that failed: the person may have connected again while the answer was under way.
      where: {
        workspaceId: ctx.workspace.id,
        id: connection.id,
        state: "active",
        connectedAt: connection.connectedAt,
      },
      data: { state, reason, ...(state === "revoked" ? { tokenSealed: null, tokenKeyId: null } : {}) },
    });
    if (count === 0) return;
    await recordActivity(
      { ...ctx, actor: null },
      {
        verb: state === "revoked" ? "connection_revoked" : "connection_expired",
        objectType: "connection",
        objectId: connection.id,
        objectLabel: connection.metaUserName ?? connection.metaUserId,
        result: reason,
      },
      tx,
    );
  });
}
