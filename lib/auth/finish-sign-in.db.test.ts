import { describe, expect } from "vitest";
import { openToken } from "@/lib/connections/seal";
import type { Db } from "@/lib/db";
import { createGraphClient } from "@/lib/graph/client";
import { startSandbox } from "@/lib/sandbox/start";
import { addMember, makeMember, newMetaId } from "@/lib/testing/member";
import { test as base } from "@/lib/testing/test";
import type { Attempt } from "./attempt";
import { finishSignIn as finish } from "./finish-sign-in";
import { isSamePerson } from "./is-same-person";

const test = base.extend("sandbox", async ({}, { onCleanup }) => {
  const sandbox = await startSandbox();
  onCleanup(() => sandbox.close());
  return sandbox;
});
type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

function deps(db: Db, sandbox: Sandbox) {
  const { url, appId, appSecret } = sandbox;
  const config = { graphUrl: url, videoUrl: url, version: "v25.0", appId, appSecret };
  return {
    ...{ db, graph: createGraphClient(config, null, { attempts: 1 }) },
    ...{ app: { id: appId, secret: appSecret }, now: () => new Date() },
  };
}

const finishSignIn = (to: Parameters<typeof finish>[0], attempt: Attempt, invited = false) =>
  finish(to, attempt, { invited });

const attemptOf = (sandbox: Sandbox, id: string, name = "Juno Park"): Attempt => ({
  token: { value: sandbox.token("juno", ["public_profile", "ads_read"]), expiresInSeconds: 5000 },
  person: { id, name, image: undefined },
});

async function newcomer(db: Db) {
  const id = newMetaId();
  const accounts = { create: { type: "oauth", provider: "facebook", providerAccountId: id } };
  const user = await db.user.create({ data: { name: "Juno Park", accounts } });
  return { id, userId: user.id };
}

describe("finishing a sign-in", () => {
  test("gives a newcomer a workspace of their own, with their login sealed in it", async ({
    db,
    sandbox,
  }) => {
    const { id, userId } = await newcomer(db);

    expect(await finishSignIn(deps(db, sandbox), attemptOf(sandbox, id))).toBeNull();

    const membership = await db.membership.findFirstOrThrow({
      where: { userId },
      include: { workspace: { include: { activity: { orderBy: { id: "asc" } } } }, connection: true },
    });
    expect(membership).toMatchObject({ role: "owner", workspace: { name: "Juno Park" } });
    expect(membership.workspace.activity.map(({ verb }) => verb)).toEqual([
      "workspace_created",
      "connection_made",
    ]);
    const connection = membership.connection;
    expect(connection).toMatchObject({
      ...{ state: "active", metaUserId: id, reason: null },
      granted: expect.arrayContaining(["ads_read", "public_profile"]),
    });
    const { tokenSealed, tokenKeyId } = connection ?? {};
    const sealed = { tokenSealed: tokenSealed ?? new Uint8Array(), tokenKeyId: tokenKeyId ?? "" };
    expect(openToken(sealed, connection ?? { workspaceId: "", id: "" })).toMatch(/^EAA/);
  });

  test("leaves a newcomer who was invited without one, and others as they are", async ({ db, sandbox }) => {
    const { id, userId } = await newcomer(db);
    const ctx = await makeMember(db);
    const { providerAccountId } = await db.account.findFirstOrThrow({ where: { userId: ctx.actor.userId } });

    expect(await finishSignIn(deps(db, sandbox), attemptOf(sandbox, id, "Juno P."), true)).toBeNull();
    await finishSignIn(deps(db, sandbox), attemptOf(sandbox, providerAccountId), true);

    expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({ name: "Juno P." });
    expect(await db.membership.count({ where: { userId } })).toBe(0);
    expect(await db.connection.count({ where: { userId: ctx.actor.userId } })).toBe(1);
  });

  test("gives two people of one name two addresses", async ({ db, sandbox }) => {
    const people = [await newcomer(db), await newcomer(db)];
    for (const { id } of people) await finishSignIn(deps(db, sandbox), attemptOf(sandbox, id, "Åsa Öberg"));
    const memberships = await db.membership.findMany({
      where: { userId: { in: people.map(({ userId }) => userId) } },
      include: { workspace: true },
    });

    expect(new Set(memberships.map(({ workspace }) => workspace.slug)).size).toBe(2);
    expect(memberships.every(({ workspace }) => workspace.slug.startsWith("asa-oberg"))).toBe(true);
  });

  test("renews the login in every workspace of the person, and makes no further one", async ({
    db,
    sandbox,
  }) => {
    const first = await makeMember(db);
    const second = await makeMember(db);
    const { userId } = first.actor;
    await db.membership.create({ data: { workspaceId: second.workspace.id, userId, role: "viewer" } });
    const { providerAccountId } = await db.account.findFirstOrThrow({ where: { userId } });

    await finishSignIn(deps(db, sandbox), attemptOf(sandbox, providerAccountId));
    await finishSignIn(deps(db, sandbox), attemptOf(sandbox, providerAccountId));

    const connections = await db.connection.findMany({ where: { userId } });
    expect(connections.map(({ workspaceId }) => workspaceId).sort()).toEqual(
      [first.workspace.id, second.workspace.id].sort(),
    );
    const [one, other] = connections;
    expect(one?.tokenSealed).not.toEqual(other?.tokenSealed);
    expect(await db.activity.count({ where: { verb: "connection_made", actorId: userId } })).toBe(2);
  });

  test("survives two windows at once", async ({ db, sandbox }) => {
    const ctx = await makeMember(db);
    const { providerAccountId } = await db.account.findFirstOrThrow({ where: { userId: ctx.actor.userId } });
    const once = () => finishSignIn(deps(db, sandbox), attemptOf(sandbox, providerAccountId));
    await Promise.all([once(), once(), once()]);

    expect(await db.connection.count({ where: { userId: ctx.actor.userId } })).toBe(1);
  });

  test("keeps a login that Meta would not lengthen, and says why", async ({ db, sandbox }) => {
    const { id, userId } = await newcomer(db);
    sandbox.fault({ match: { endpoint: "exchangeToken" }, do: { kind: "error", code: 2, status: 500 } });

    const reason = await finishSignIn(deps(db, sandbox), attemptOf(sandbox, id));

    expect(reason).not.toBeNull();
    expect(await db.connection.findFirst({ where: { userId } })).toMatchObject({ state: "active", reason });
  });
});

describe("coming back as somebody else", () => {
  test("is noticed, while coming back as oneself or signed out is not", async ({ db }) => {
    const juno = await makeMember(db);
    await addMember(db, juno.workspace, { name: "Tavi R." });
    const { providerAccountId } = await db.account.findFirstOrThrow({ where: { userId: juno.actor.userId } });

    expect(await isSamePerson(db, juno.actor.userId, providerAccountId)).toBe(true);
    expect(await isSamePerson(db, juno.actor.userId, newMetaId())).toBe(false);
    expect(await isSamePerson(db, undefined, newMetaId())).toBe(true);
  });
});
