import { randomUUID } from "node:crypto";
import { sealToken } from "@/lib/connections/seal";
import type { Ctx } from "@/lib/ctx";
import type { Db } from "@/lib/db";
import type { Role } from "@/lib/generated/prisma/enums";
import { WorkspaceId } from "@/lib/ids";

type Person = { name?: string; role?: Role; now?: () => Date };

/** Decimal, as Meta's ids are, and nobody else's. */
export const newMetaId = () => BigInt(`0x${randomUUID().replaceAll("-", "").slice(0, 14)}`).toString();

/** A workspace of its own with one member in it, an owner unless told. */
export async function makeMember(db: Db, person: Person = {}): Promise<Ctx> {
  const slug = `w-${randomUUID().slice(0, 8)}`;
  const { id } = await db.workspace.create({ data: { slug, name: "Brackenfold" } });
  return addMember(
    db,
    { id: WorkspaceId.parse(id), slug, name: "Brackenfold" },
    { role: "owner", ...person },
  );
}

/** One more member, known to Facebook. */
export async function addMember(
  db: Db,
  workspace: Ctx["workspace"],
  { name = "Juno P.", role = "editor", now = () => new Date() }: Person = {},
): Promise<Ctx> {
  const facebook = { type: "oauth", provider: "facebook", providerAccountId: newMetaId() };
  const user = await db.user.create({ data: { name, accounts: { create: facebook } } });
  await db.membership.create({ data: { workspaceId: workspace.id, userId: user.id, role } });
  return { actor: { kind: "person", userId: user.id, name }, workspace, role, db, now };
}

/** The member's Meta login with this token sealed in it. */
export async function connect(ctx: Ctx, { token = "test-token", granted = ["public_profile"] } = {}) {
  const { providerAccountId } = await ctx.db.account.findFirstOrThrow({
    where: { userId: ctx.actor.userId },
  });
  const place = { workspaceId: ctx.workspace.id, id: randomUUID() };
  const at = { connectedAt: ctx.now(), checkedAt: ctx.now(), permissionsReadAt: ctx.now() };
  return ctx.db.connection.create({
    data: {
      ...{ ...place, userId: ctx.actor.userId, metaUserId: providerAccountId, metaUserName: ctx.actor.name },
      ...{ ...sealToken(token, place), ...at, granted, declined: [] },
    },
  });
}
