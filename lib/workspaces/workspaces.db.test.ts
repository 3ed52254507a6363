import { Client } from "pg";
import { describe, expect } from "vitest";
import { AppError } from "@/lib/reasons";
import { failure } from "@/lib/testing/scripted-graph";
import { insertRow, listTenantTables } from "@/lib/testing/foreign-keys";
import { addMember, connect, makeMember } from "@/lib/testing/member";
import { test } from "@/lib/testing/test";
import type { Ctx } from "@/lib/ctx";
import { changeRole, removeMember } from "./change-members";
import { deleteForMeta } from "./delete-for-meta";
import { deletePerson } from "./delete-person";
import { deleteWorkspace } from "./delete-workspace";
import { findDeletion } from "./find-deletion";
import { noteVisit } from "./note-visit";
import { findMember, listWorkspacesOf } from "./queries";
import { renameWorkspace } from "./rename-workspace";

const memberOf = async (ctx: Ctx, userId: string) => {
  const member = await findMember(ctx, userId);
  if (!member) throw new Error("no such member");
  return member;
};

const roleOf = async (ctx: Ctx, userId: string) => (await memberOf(ctx, userId)).role;

/** One row in each table that belongs to a workspace; references are left to the caller's imagination. */
async function fill(databaseUrl: string, workspaceId: string) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("SET session_replication_role = replica");
  const special: Record<string, Record<string, unknown>> = {
    threads_accounts: { state: "none" },
    sources: { type: "instagram", instagramAccountId: "1" },
    connections: { state: "revoked" },
  };
  const tables = await listTenantTables(client);
  for (const table of tables.filter((name) => name !== "memberships")) {
    await insertRow(client, table, { workspaceId, ...special[table] });
  }
  await client.end();
  return tables;
}

async function countRows(databaseUrl: string, tables: string[], workspaceId: string) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const left: string[] = [];
  for (const table of tables) {
    const { rows } = await client.query(`SELECT 1 FROM "${table}" WHERE "workspaceId" = $1 LIMIT 1`, [
      workspaceId,
    ]);
    if (rows.length > 0) left.push(table);
  }
  await client.end();
  return left;
}

describe("deleting a workspace", () => {
  test("leaves no row of it in any table, and touches no other", async ({ db, ctx, databaseUrl }) => {
    const other = await makeMember(db);
    const tables = await fill(databaseUrl, ctx.workspace.id);
    await fill(databaseUrl, other.workspace.id);

    expect(await countRows(databaseUrl, tables, ctx.workspace.id)).toEqual(tables);
    expect(await deleteWorkspace(ctx, { slug: ctx.workspace.slug })).toEqual({ ok: true });
    expect(await countRows(databaseUrl, tables, ctx.workspace.id)).toEqual([]);
    expect(await db.workspace.findUnique({ where: { id: ctx.workspace.id } })).toBeNull();
    expect(await countRows(databaseUrl, tables, other.workspace.id)).toEqual(tables);
  });

  test("does nothing unless its address was typed", async ({ db, ctx }) => {
    const refused = await failure(deleteWorkspace(ctx, { slug: "another" }), AppError);

    expect(refused.reason).toBe("invalid_input");
    expect(await db.workspace.findUnique({ where: { id: ctx.workspace.id } })).not.toBeNull();
  });
});

describe("deleting a person", () => {
  test("takes along what nobody else is in", async ({ db, ctx }) => {
    expect(await deletePerson(db, ctx.actor.userId)).toEqual({
      ...{ people: 1, logins: 1, workspaces: 1, sharedWorkspaces: 0 },
    });
    expect(await db.user.findUnique({ where: { id: ctx.actor.userId } })).toBeNull();
    expect(await db.account.count({ where: { userId: ctx.actor.userId } })).toBe(0);
    expect(await db.workspace.findUnique({ where: { id: ctx.workspace.id } })).toBeNull();
  });

  test("leaves to others what they share, under an owner, without the name", async ({ db, ctx }) => {
    await addMember(db, ctx.workspace, { role: "viewer" });
    const editor = await addMember(db, ctx.workspace, { role: "editor" });
    await renameWorkspace(ctx, { name: "Loomfield" });
    await deletePerson(db, ctx.actor.userId);

    expect(await roleOf(editor, editor.actor.userId)).toBe("owner");
    const acts = await db.activity.findMany({
      where: { workspaceId: ctx.workspace.id },
      orderBy: { id: "asc" },
    });
    expect(acts).toMatchObject([
      { verb: "workspace_renamed", actorId: ctx.actor.userId, actorName: null },
      { verb: "member_role_changed", actorId: null, detail: { from: "editor", to: "owner" } },
    ]);
  });

  test("lets go of what was read with their login", async ({ db, ctx }) => {
    const editor = await addMember(db, ctx.workspace, { role: "editor" });
    const { id: connectionId } = await connect(editor);
    const { workspace } = ctx;
    await db.instagramAccount.create({ data: { workspaceId: workspace.id, id: "1", seenAt: new Date() } });
    const source = await db.source.create({
      data: {
        ...{ workspaceId: workspace.id, type: "instagram", instagramAccountId: "1", connectionId },
        ...{ label: "@loomfield", searchText: "loomfield" },
      },
    });
    await deletePerson(db, editor.actor.userId);

    const key = { workspaceId: workspace.id, id: source.id };
    expect(await db.source.findUnique({ where: { workspaceId_id: key } })).toMatchObject({
      connectionId: null,
    });
  });
});

describe("a deletion Meta asks for", () => {
  const ask = (
    db: Ctx["db"],
    metaUserId: string,
    text = `signed.${metaUserId}`,
    issuedAt: Date | null = new Date(),
  ) => deleteForMeta(db, { metaUserId, issuedAt, text, appSecret: "secret" }, new Date());

  test("deletes the person and says afterwards how much went, without naming them", async ({ db, ctx }) => {
    const { providerAccountId } = await db.account.findFirstOrThrow({ where: { userId: ctx.actor.userId } });
    const { code } = await ask(db, providerAccountId);

    expect(await findDeletion(db, code)).toMatchObject({
      finishedAt: expect.any(Date),
      removed: { people: 1, logins: 1, workspaces: 1, sharedWorkspaces: 0 },
    });
    expect(await db.user.findUnique({ where: { id: ctx.actor.userId } })).toBeNull();
    const kept = await db.dataDeletion.findUniqueOrThrow({ where: { code } });
    expect(JSON.stringify(kept)).not.toContain(providerAccountId);
  });

  test("of somebody unknown is acknowledged all the same", async ({ db }) => {
    const { code } = await ask(db, "999999");

    expect(await findDeletion(db, code)).toMatchObject({
      removed: { people: 0 },
      finishedAt: expect.any(Date),
    });
  });

  test("that is sent twice has one code and one record", async ({ db, ctx }) => {
    const { providerAccountId } = await db.account.findFirstOrThrow({ where: { userId: ctx.actor.userId } });
    const first = await ask(db, providerAccountId);
    const again = await ask(db, providerAccountId);

    expect(again).toEqual(first);
    expect(await findDeletion(db, first.code)).toMatchObject({ removed: { people: 1 } });
  });

  test("that is sent again later spares a person who came back since", async ({ db, ctx }) => {
    const { providerAccountId } = await db.account.findFirstOrThrow({ where: { userId: ctx.actor.userId } });
    await ask(db, providerAccountId, "an old request", new Date(Date.now() - 3_600_000));

    expect(await db.user.findUnique({ where: { id: ctx.actor.userId } })).not.toBeNull();
  });

  test("has no page for a code nobody was given", async ({ db }) => {
    expect(await findDeletion(db, "0123456789abcdef01234567")).toBeNull();
  });
});

describe("members", () => {
  test("change their role by an owner's hand", async ({ db, ctx }) => {
    const editor = await addMember(db, ctx.workspace);
    await changeRole(ctx, await memberOf(ctx, editor.actor.userId), "admin");

    expect(await roleOf(ctx, editor.actor.userId)).toBe("admin");
    expect(await db.activity.findFirst({ where: { workspaceId: ctx.workspace.id } })).toMatchObject({
      ...{ verb: "member_role_changed", objectId: editor.actor.userId },
      detail: { from: "editor", to: "admin" },
    });
  });

  test("are not made owners, or unmade, by an admin", async ({ db, ctx }) => {
    const admin = await addMember(db, ctx.workspace, { role: "admin" });
    const editor = await addMember(db, ctx.workspace);
    const member = await memberOf(ctx, editor.actor.userId);
    const owner = await memberOf(ctx, ctx.actor.userId);
    const tries = [
      () => changeRole(admin, member, "owner"),
      () => changeRole(admin, owner, "viewer"),
      () => removeMember(admin, owner),
    ];

    for (const attempt of tries) expect((await failure(attempt(), AppError)).reason).toBe("forbidden");
  });

  test("always have an owner among them, even when two unmake each other at once", async ({ db, ctx }) => {
    const other = await addMember(db, ctx.workspace, { role: "owner" });
    await Promise.allSettled([
      changeRole(ctx, await memberOf(ctx, other.actor.userId), "viewer"),
      changeRole(other, await memberOf(ctx, ctx.actor.userId), "viewer"),
    ]);

    expect(await db.membership.count({ where: { workspaceId: ctx.workspace.id, role: "owner" } })).toBe(1);
  });

  test("leave with their login when they are removed", async ({ db, ctx }) => {
    const editor = await addMember(db, ctx.workspace);
    await connect(editor);
    await removeMember(ctx, await memberOf(ctx, editor.actor.userId));

    expect(await findMember(ctx, editor.actor.userId)).toBeNull();
    expect(await db.connection.count({ where: { userId: editor.actor.userId } })).toBe(0);
    expect(await listWorkspacesOf(db, editor.actor.userId)).toEqual([]);
  });
});

describe("a visit", () => {
  test("remembers when the one before it ended, and holds still until it ends", async ({ db }) => {
    let minutes = 0;
    const ctx = await makeMember(db, { now: () => new Date(Date.UTC(2026, 10, 21, 10, minutes)) });
    const seen = async (at: number) => {
      minutes = at;
      await noteVisit(ctx);
      const { seenAt, lastSeenAt } = await memberOf(ctx, ctx.actor.userId);
      return [seenAt?.getUTCMinutes(), lastSeenAt?.getUTCMinutes()];
    };

    expect(await seen(0)).toEqual([0, undefined]);
    expect(await seen(3)).toEqual([0, undefined]);
    expect(await seen(20)).toEqual([20, undefined]);
    expect(await seen(51)).toEqual([51, 20]);
    expect(await seen(57)).toEqual([57, 20]);
  });
});
