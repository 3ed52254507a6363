import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { describe, expect } from "vitest";
import { memberCtx } from "@/lib/auth/member-ctx";
import type { Ctx } from "@/lib/ctx";
import { AppError } from "@/lib/reasons";
import {
  insertRow,
  listForeignKeys,
  listOptionalColumns,
  listTenantTables,
  primaryKeyOf,
  type ForeignKey,
} from "@/lib/testing/foreign-keys";
import { addMember, makeMember } from "@/lib/testing/member";
import { failure } from "@/lib/testing/scripted-graph";
import { test as base } from "@/lib/testing/test";

const test = base.extend("client", async ({ databaseUrl }, { onCleanup }) => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  onCleanup(() => client.end());
  return client;
});

/** What a row needs to pass the checks that are not about references. */
const ground: Record<string, Record<string, unknown>> = {
  connections: { state: "revoked" },
  sources: { type: "instagram", instagramAccountId: "1" },
  threads_accounts: { state: "none" },
  draft_reviews: { askedVersion: 1, decidedVersion: 2 },
};

/** A source is one of two things; which one decides the references it must have. */
const subjectOf = ({ columns }: ForeignKey) => (columns.includes("pageId") ? "page" : "instagram");
const isNeeded = (tested: ForeignKey, other: ForeignKey) =>
  other.table !== "sources" ||
  other.columns.includes(subjectOf(tested) === "page" ? "pageId" : "instagramAccountId");

/** Inserts one row, and before it what it refers to; the row the tested reference names lies in `targetWorkspace`. */
async function refer(client: Client, keys: ForeignKey[], tested: ForeignKey, crossing: boolean) {
  const workspaceId = randomUUID();
  const other = randomUUID();
  const ofSource = { type: subjectOf(tested) };
  const row: Record<string, unknown> = {
    workspaceId,
    ...(tested.table === "sources" ? ofSource : ground[tested.table]),
  };
  await client.query("SET LOCAL session_replication_role = replica");
  for (const id of [workspaceId, other]) await insertRow(client, "workspaces", { id });
  for (const key of keys.filter(({ table }) => table === tested.table)) {
    if (key !== tested && !isNeeded(tested, key)) continue;
    const home = key === tested && crossing ? other : workspaceId;
    const target: Record<string, unknown> = { ...ground[key.target] };
    key.targetColumns.forEach((column, index) => {
      const own = key.columns[index] ?? "";
      const value = column === "workspaceId" ? home : (row[own] ?? randomUUID());
      if (column !== "workspaceId" && own !== "workspaceId") row[own] = value;
      target[column] = own === "workspaceId" ? home : value;
    });
    if (key.target === "workspaces") continue;
    await insertRow(client, key.target, target);
  }
  await client.query("SET LOCAL session_replication_role = origin");
  await insertRow(client, tested.table, row);
}

async function outcomeOf(client: Client, keys: ForeignKey[], tested: ForeignKey, crossing: boolean) {
  await client.query("BEGIN");
  try {
    await refer(client, keys, tested, crossing);
    return "accepted";
  } catch (error) {
    return error instanceof Error && "constraint" in error ? error.constraint : error;
  } finally {
    await client.query("ROLLBACK");
  }
}

describe("the database", () => {
  test("leads the key of every row with its workspace", async ({ client }) => {
    const tables = await listTenantTables(client);

    expect(tables.length).toBeGreaterThan(15);
    for (const table of tables) {
      expect([table, (await primaryKeyOf(client, table))[0]]).toEqual([table, "workspaceId"]);
    }
  });

  test("carries the workspace along in every reference between rows of one", async ({ client }) => {
    const tenants = new Set(await listTenantTables(client));
    const keys = await listForeignKeys(client);
    const between = keys.filter(({ table, target }) => tenants.has(table) && tenants.has(target));

    expect(between.length).toBeGreaterThan(20);
    for (const { name, columns, targetColumns } of between) {
      expect([name, columns[0], targetColumns[0]]).toEqual([name, "workspaceId", "workspaceId"]);
    }
  });

  test("ties every row to a workspace that exists", async ({ client }) => {
    const tables = await listTenantTables(client);
    const keys = await listForeignKeys(client);
    const optional = new Set(await listOptionalColumns(client));
    const isFirm = ({ table, columns }: ForeignKey) =>
      columns.every((name) => !optional.has(`${table}.${name}`));
    const tied = new Set(["workspaces"]);
    for (const _ of tables) {
      for (const key of keys.filter(isFirm)) {
        if (key.columns.includes("workspaceId") && tied.has(key.target)) tied.add(key.table);
      }
    }

    expect(tables.filter((table) => !tied.has(table))).toEqual([]);
  });

  test("refuses every row that points into another workspace, and takes the same row within one", async ({
    client,
  }) => {
    const tenants = new Set(await listTenantTables(client));
    const keys = await listForeignKeys(client);
    for (const key of keys.filter(({ table, target }) => tenants.has(table) && tenants.has(target))) {
      expect([key.name, await outcomeOf(client, keys, key, true)]).toEqual([key.name, key.name]);
      expect([key.name, await outcomeOf(client, keys, key, false)]).toEqual([key.name, "accepted"]);
    }
  });
});

describe("a person", () => {
  const personOf = (ctx: Ctx) => ({ id: ctx.actor.userId, name: ctx.actor.name, image: null });

  test("enters a workspace they are a member of, with their role in it", async ({ db, ctx }) => {
    const viewer = await addMember(db, ctx.workspace, { role: "viewer" });

    expect(await memberCtx(db, personOf(viewer), ctx.workspace.slug)).toMatchObject({
      workspace: ctx.workspace,
      role: "viewer",
      actor: { kind: "person", userId: viewer.actor.userId },
    });
  });

  test("cannot tell another's workspace from none", async ({ db, ctx }) => {
    const stranger = await makeMember(db);
    const theirs = await failure(memberCtx(db, personOf(stranger), ctx.workspace.slug), AppError);
    const none = await failure(memberCtx(db, personOf(stranger), "no-such-workspace"), AppError);

    expect(theirs.reason).toBe("not_found_here");
    expect(theirs).toEqual(none);
  });

  test("who is signed out is told so, before anything is looked up", async ({ db, ctx }) => {
    const refused = await failure(memberCtx(db, null, ctx.workspace.slug), AppError);

    expect(refused.reason).toBe("signed_out");
  });

  test("is out at once when their membership ends", async ({ db, ctx }) => {
    const editor = await addMember(db, ctx.workspace);
    await db.membership.delete({
      where: { workspaceId_userId: { workspaceId: ctx.workspace.id, userId: editor.actor.userId } },
    });

    expect((await failure(memberCtx(db, personOf(editor), ctx.workspace.slug), AppError)).reason).toBe(
      "not_found_here",
    );
  });
});
