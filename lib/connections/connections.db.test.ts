import { describe, expect } from "vitest";
import type { Ctx } from "@/lib/ctx";
import { env } from "@/lib/env";
import { GraphError, type GraphReason } from "@/lib/graph/errors";
import { AppError } from "@/lib/reasons";
import { addMember, connect, makeMember } from "@/lib/testing/member";
import { failure } from "@/lib/testing/scripted-graph";
import { test } from "@/lib/testing/test";
import { endConnection } from "./end-connection";
import { noteTokenError } from "./note-token-error";
import { openConnection } from "./open-connection";
import { findMyConnection, listConnections } from "./queries";
import { resealTokens } from "./reseal-tokens";
import { revokeByMeta } from "./revoke-by-meta";
import { openToken } from "./seal";

async function mine(ctx: Ctx) {
  const connection = await findMyConnection(ctx);
  if (!connection) throw new Error("nobody is connected");
  return connection;
}

const refusal = (reason: GraphReason) =>
  new GraphError({ reason, endpoint: "getMe", retry: "never", committed: "no" });

const verbsOf = async (ctx: Ctx) =>
  (await ctx.db.activity.findMany({ where: { workspaceId: ctx.workspace.id } })).map(({ verb }) => verb);

describe("opening a connection", () => {
  test("gives the member's own login and a client that speaks with it", async ({ ctx }) => {
    const { connection, graph } = await openConnection(ctx);

    expect(connection.userId).toBe(ctx.actor.userId);
    expect(graph.call).toBeTypeOf("function");
  });

  test("gives the login a job was started with, whoever works on it", async ({ db, ctx }) => {
    const other = await addMember(db, ctx.workspace, { name: "Tavi R." });
    const theirs = await connect(other);

    expect((await openConnection(ctx, theirs.id)).connection.userId).toBe(other.actor.userId);
  });

  test("says so where nobody is connected, and never takes another workspace's login", async ({
    db,
    ctx,
  }) => {
    const stranger = await makeMember(db);
    const theirs = await mine(ctx);

    expect((await failure(openConnection(stranger), AppError)).reason).toBe("no_connection");
    expect((await failure(openConnection(stranger, theirs.id), AppError)).reason).toBe("no_connection");
  });

  test("ends one whose time is over, without asking Meta", async ({ db, ctx }) => {
    await db.connection.updateMany({
      where: { userId: ctx.actor.userId },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });

    expect((await failure(openConnection(ctx), AppError)).reason).toBe("token_expired");
    expect(await mine(ctx)).toMatchObject({ state: "expired", reason: "token_expired" });
    expect(await verbsOf(ctx)).toEqual(["connection_expired"]);
    expect((await failure(openConnection(ctx), AppError)).reason).toBe("token_expired");
  });

  test("does not use a token that was moved here from another row", async ({ db, ctx }) => {
    const other = await addMember(db, ctx.workspace);
    const { tokenSealed, tokenKeyId } = await connect(other);
    await db.connection.updateMany({
      where: { userId: ctx.actor.userId },
      data: { tokenSealed, tokenKeyId },
    });

    expect((await failure(openConnection(ctx), AppError)).reason).toBe("no_connection");
  });
});

describe("what Meta says of a token", () => {
  test.for([
    ["token_expired", "expired", "connection_expired"],
    ["password_changed", "expired", "connection_expired"],
    ["token_revoked", "revoked", "connection_revoked"],
  ] as const)("%s leaves the login %s", async ([reason, state, verb], { ctx }) => {
    await noteTokenError(ctx, await mine(ctx), refusal(reason));
    await noteTokenError(ctx, await mine(ctx), refusal(reason));

    expect(await mine(ctx)).toMatchObject({ state, reason });
    expect(await verbsOf(ctx)).toEqual([verb]);
  });

  test("erases the token once it was taken back", async ({ ctx }) => {
    await noteTokenError(ctx, await mine(ctx), refusal("token_revoked"));

    expect(await mine(ctx)).toMatchObject({ tokenSealed: null, tokenKeyId: null });
  });

  test.for(["rate_limited", "permission_missing", "unreachable", "not_found"] as const)(
    "%s leaves the login as it is",
    async (reason, { ctx }) => {
      await noteTokenError(ctx, await mine(ctx), refusal(reason));

      expect((await mine(ctx)).state).toBe("active");
    },
  );

  test("says nothing of the token that came after it", async ({ db, ctx }) => {
    const before = await mine(ctx);
    await db.connection.updateMany({
      where: { userId: ctx.actor.userId },
      data: { connectedAt: new Date(0) },
    });
    await noteTokenError(ctx, before, refusal("token_expired"));

    expect((await mine(ctx)).state).toBe("active");
  });
});

describe("disconnecting", () => {
  test("erases the token and is recorded once", async ({ ctx }) => {
    await endConnection(ctx, await mine(ctx));
    await endConnection(ctx, await mine(ctx));

    expect(await mine(ctx)).toMatchObject({ state: "revoked", tokenSealed: null, reason: null });
    expect(await verbsOf(ctx)).toEqual(["connection_removed"]);
  });
});

describe("the list of connections", () => {
  test("carries no token", async ({ ctx }) => {
    const [listed] = await listConnections(ctx);

    expect(Object.keys(listed ?? {})).not.toContain("tokenSealed");
    expect(Object.keys(listed ?? {})).not.toContain("tokenKeyId");
  });
});

describe("a deauthorization by Meta", () => {
  test("ends every login of the person, in each workspace, and nobody else's", async ({ db, ctx }) => {
    const other = await addMember(db, ctx.workspace);
    await connect(other);
    const { metaUserId } = await mine(ctx);
    const request = { metaUserId, issuedAt: new Date() };

    expect(await revokeByMeta(db, request, new Date())).toEqual({ revoked: 1 });
    expect(await mine(ctx)).toMatchObject({ state: "revoked", reason: "token_revoked", tokenSealed: null });
    expect((await mine(other)).state).toBe("active");
    expect(await revokeByMeta(db, request, new Date())).toEqual({ revoked: 0 });
  });

  test("that is sent again later spares a login made since", async ({ db, ctx }) => {
    const { metaUserId } = await mine(ctx);
    const anHourAgo = new Date(Date.now() - 3_600_000);

    expect(await revokeByMeta(db, { metaUserId, issuedAt: anHourAgo }, new Date())).toEqual({ revoked: 0 });
    expect((await mine(ctx)).state).toBe("active");
  });

  test("of somebody unknown changes nothing", async ({ db }) => {
    expect(await revokeByMeta(db, { metaUserId: "999", issuedAt: null }, new Date())).toEqual({ revoked: 0 });
  });
});

describe("changing the key", () => {
  const key = (id: string, fill: number) => ({ id, key: Buffer.alloc(32, fill) });

  test("seals every token anew, after which the old key is not needed", async ({ db, ctx }) => {
    const after = [key("next", 5), ...env().TOKEN_KEYS];
    await connect(await addMember(db, ctx.workspace), { token: "another-token" });
    await resealTokens(db, after);

    const { tokenSealed, tokenKeyId, ...place } = await mine(ctx);
    const sealed = { tokenSealed: tokenSealed ?? new Uint8Array(), tokenKeyId: tokenKeyId ?? "" };
    expect(tokenKeyId).toBe("next");
    expect(openToken(sealed, place, [key("next", 5)])).toBe("test-token");
    expect((await resealTokens(db, after)).resealed).toBe(0);
  });
});
