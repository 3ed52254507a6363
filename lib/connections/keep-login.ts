import { randomUUID } from "node:crypto";
import { recordActivity } from "@/lib/activity/record-activity";
import { countGrants } from "@/lib/connections/permissions";
import type { Login } from "@/lib/connections/read-login";
import { sealToken } from "@/lib/connections/seal";
import type { Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";

type Member = Pick<Ctx, "actor" | "workspace" | "db" | "now">;
type MetaPerson = { id: string; name: string | undefined };

/** Makes the login this member's connection in this workspace, in place of the one before. */
export async function keepLogin(member: Member, person: MetaPerson, login: Login) {
  const key = { workspaceId: member.workspace.id, userId: member.actor.userId };
  await member.db.$transaction(async (tx) => {
    await lockMembership(tx, key);
    const before = await tx.connection.findUnique({ where: { workspaceId_userId: key } });
    const id = before?.id ?? randomUUID();
    const data = { ...rowOf(person, login, member.now()), ...sealToken(login.token, { ...key, id }) };
    await tx.connection.upsert({
      where: { workspaceId_userId: key },
      create: { ...key, id, ...data },
      update: data,
    });
    const isNew = before?.state !== "active" || before.metaUserId !== person.id;
    const changed = login.grants !== null && before?.granted.join() !== login.grants.granted.join();
    if (!isNew && !changed) return;
    await recordActivity(
      member,
      {
        verb: isNew ? "connection_made" : "permissions_changed",
        objectType: "connection",
        objectId: id,
        objectLabel: person.name ?? person.id,
        ...(login.reason ? { result: login.reason } : {}),
        ...(login.grants ? { detail: countGrants(login.grants.granted) } : {}),
      },
      tx,
    );
  });
}

/** Two sign-ins at once, in two windows, take turns. */
async function lockMembership(tx: Prisma.TransactionClient, key: { workspaceId: string; userId: string }) {
  await tx.$queryRaw`SELECT 1 FROM memberships
    WHERE "workspaceId" = ${key.workspaceId}::uuid AND "userId" = ${key.userId}::uuid FOR NO KEY UPDATE`;
}

const rowOf = (person: MetaPerson, login: Login, now: Date) => ({
  metaUserId: person.id,
  ...(person.name ? { metaUserName: person.name } : {}),
  state: "active" as const,
  reason: login.reason,
  expiresAt: login.expiresAt,
  dataAccessExpiresAt: login.dataAccessExpiresAt,
  connectedAt: now,
  checkedAt: now,
  ...(login.grants ? { ...login.grants, permissionsReadAt: now } : {}),
});
