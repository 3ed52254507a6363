import { recordActivity } from "@/lib/activity/record-activity";
import { roles } from "@/lib/auth/roles";
import { letGoOfConnections } from "@/lib/connections/end-connection";
import type { Db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { WorkspaceId } from "@/lib/ids";
import { removeMedia } from "@/lib/media/remove-media";
import { deleteWorkspaceRows, deletionTimeout } from "@/lib/workspaces/delete-rows";

export type Removed = { people: number; logins: number; workspaces: number; sharedWorkspaces: number };

/**
 * Removes a person: sign-in, sessions, logins, the workspaces nobody else is in, and their name in the history of those
 * that others go on with. A workspace they alone owned passes to whoever has most rights in it, longest.
 */
export async function deletePerson(db: Db, userId: string): Promise<Removed> {
  const { gone, ...removed } = await db.$transaction((tx) => removeRows(tx, userId), deletionTimeout);
  await removeMedia(gone);
  return { ...removed, workspaces: gone.length };
}

async function removeRows(tx: Prisma.TransactionClient, userId: string) {
  const memberships = await tx.membership.findMany({ where: { userId }, include: { connection: true } });
  const gone: string[] = [];
  for (const { workspaceId, connection } of memberships) {
    const heirs = await tx.membership.findMany({
      where: { workspaceId, userId: { not: userId } },
      orderBy: { createdAt: "asc" },
    });
    if (heirs.length === 0) {
      await deleteWorkspaceRows(tx, workspaceId);
      gone.push(workspaceId);
    } else {
      await passOn(tx, workspaceId, heirs);
      await forget(tx, { workspaceId, userId, connectionId: connection?.id });
    }
  }
  await tx.user.delete({ where: { id: userId } });
  const logins = memberships.filter(({ connection }) => connection !== null).length;
  return { gone, people: 1, logins, sharedWorkspaces: memberships.length - gone.length };
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
