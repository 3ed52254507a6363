import { recordActivity } from "@/lib/activity/record-activity";
import { roles } from "@/lib/auth/roles";
import { letGoOfConnections } from "@/lib/connections/end-connection";
import type { Db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { WorkspaceId } from "@/lib/ids";
import { deleteWorkspaceRows, deletionTimeout } from "@/lib/workspaces/delete-workspace";

export type Removed = { people: number; logins: number; workspaces: number; sharedWorkspaces: number };

/**
 * Removes a person: sign-in, sessions, logins, the workspaces nobody else is in, and their name in the history of those
 * that others go on with. A workspace they alone owned passes to whoever has most rights in it, longest.
 */
export function deletePerson(db: Db, userId: string): Promise<Removed> {
  return db.$transaction(async (tx) => {
    const memberships = await tx.membership.findMany({ where: { userId }, include: { connection: true } });
    const removed: Removed = { people: 1, logins: 0, workspaces: 0, sharedWorkspaces: 0 };
    for (const { workspaceId, connection } of memberships) {
      if (connection) removed.logins += 1;
      const heirs = await tx.membership.findMany({
        where: { workspaceId, userId: { not: userId } },
        orderBy: { createdAt: "asc" },
      });
      if (heirs.length === 0) {
        await deleteWorkspaceRows(tx, workspaceId);
        removed.workspaces += 1;
      } else {
        await passOn(tx, workspaceId, heirs);
        await forget(tx, { workspaceId, userId, connectionId: connection?.id });
        removed.sharedWorkspaces += 1;
      }
    }
    await tx.user.delete({ where: { id: userId } });
    return removed;
  }, deletionTimeout);
}

type Heir = Prisma.MembershipGetPayload<object>;

async function passOn(tx: Prisma.TransactionClient, workspaceId: string, heirs: Heir[]) {
  const [heir] = heirs.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
  if (!heir || heir.role === "owner") return;
  const { user, workspace } = await tx.membership.update({
    where: { workspaceId_userId: { workspaceId, userId: heir.userId } },
    data: { role: "owner" },
    include: { user: true, workspace: true },
  });
  await recordActivity(
    { actor: null, workspace: { ...workspace, id: WorkspaceId.parse(workspaceId) }, db: tx },
    {
      verb: "member_role_changed",
      objectType: "member",
      objectId: heir.userId,
      objectLabel: user.name ?? "",
      detail: { from: heir.role, to: "owner" },
    },
  );
}

type Trace = { workspaceId: string; userId: string; connectionId: string | undefined };

async function forget(tx: Prisma.TransactionClient, { workspaceId, userId, connectionId }: Trace) {
  await tx.activity.updateMany({ where: { workspaceId, actorId: userId }, data: { actorName: null } });
  const named = [userId, ...(connectionId ? [connectionId] : [])];
  await tx.activity.updateMany({
    where: { workspaceId, objectId: { in: named } },
    data: { objectLabel: "" },
  });
  if (connectionId) await letGoOfConnections(tx, [{ workspaceId, connectionId }]);
}
