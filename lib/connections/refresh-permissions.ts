import { recordActivity } from "@/lib/activity/record-activity";
import { listGrants } from "@/lib/connections/list-grants";
import { noteTokenError } from "@/lib/connections/note-token-error";
import { openConnection } from "@/lib/connections/open-connection";
import { countGrants } from "@/lib/connections/permissions";
import type { Ctx } from "@/lib/ctx";

/** Asks Meta what the person grants now; they may have changed it at facebook.com. */
export async function refreshPermissions(ctx: Ctx) {
  const { connection, graph } = await openConnection(ctx);
  const grants = await listGrants(graph).catch(async (error: unknown) => {
    await noteTokenError(ctx, connection, error);
    throw error;
  });
  const now = ctx.now();
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.connection.updateMany({
      where: { workspaceId: ctx.workspace.id, id: connection.id, connectedAt: connection.connectedAt },
      data: { ...grants, permissionsReadAt: now, checkedAt: now },
    });
    if (count === 0 || grants.granted.join() === connection.granted.join()) return;
    await recordActivity(
      ctx,
      {
        verb: "permissions_changed",
        objectType: "connection",
        objectId: connection.id,
        objectLabel: connection.metaUserName ?? connection.metaUserId,
        detail: countGrants(grants.granted),
      },
      tx,
    );
  });
  return { ok: true } as const;
}
