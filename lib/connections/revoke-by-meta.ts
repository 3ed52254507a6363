import { recordActivity } from "@/lib/activity/record-activity";
import { erased } from "@/lib/connections/end-connection";
import { meantUpTo, type SignedRequest } from "@/lib/connections/signed-request";
import type { Db } from "@/lib/db";
import { WorkspaceId } from "@/lib/ids";

/** The person took the app off their Facebook account: every token of theirs from before is void. Safe to repeat. */
export async function revokeByMeta(db: Db, request: SignedRequest, now: Date) {
  const connections = await db.connection.findMany({
    where: {
      metaUserId: request.metaUserId,
      tokenSealed: { not: null },
      connectedAt: { lte: meantUpTo(request, now) },
    },
    include: { membership: { include: { workspace: true } } },
  });
  for (const { workspaceId, id, metaUserId, metaUserName, membership } of connections) {
    await db.$transaction(async (tx) => {
      await tx.connection.update({
        where: { workspaceId_id: { workspaceId, id } },
        data: { ...erased, reason: "token_revoked" },
      });
      const workspace = { ...membership.workspace, id: WorkspaceId.parse(workspaceId) };
      await recordActivity(
        { actor: null, workspace, db: tx },
        {
          verb: "connection_revoked",
          objectType: "connection",
          objectId: id,
          objectLabel: metaUserName ?? metaUserId,
          result: "token_revoked",
        },
      );
    });
  }
  return { revoked: connections.length };
}
