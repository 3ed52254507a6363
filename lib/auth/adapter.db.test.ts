import { describe, expect } from "vitest";
import { newMetaId } from "@/lib/testing/member";
import { test } from "@/lib/testing/test";
import { authAdapter } from "./adapter";

describe("the adapter of next-auth", () => {
  test("keeps who a person is at Facebook, and no token", async ({ db }) => {
    const user = await db.user.create({ data: { name: "Juno P." } });
    const providerAccountId = newMetaId();
    await authAdapter(db).linkAccount?.({
      ...{ userId: user.id, type: "oauth", provider: "facebook", providerAccountId },
      ...{ access_token: "EAAB-secret", refresh_token: "secret", expires_at: 1, scope: "ads_read" },
    });

    expect(await db.account.findMany({ where: { userId: user.id } })).toEqual([
      { userId: user.id, type: "oauth", provider: "facebook", providerAccountId },
    ]);
  });

  test("finds a session and its person, and forgets it on signing out, twice if need be", async ({ db }) => {
    const adapter = authAdapter(db);
    const user = await db.user.create({ data: { name: "Juno P." } });
    const expires = new Date(Date.now() + 60_000);
    const session = { sessionToken: `s-${user.id}`, userId: user.id, expires };
    await adapter.createSession?.(session);

    expect(await adapter.getSessionAndUser?.(session.sessionToken)).toMatchObject({ user: { id: user.id } });
    await adapter.deleteSession?.(session.sessionToken);
    await adapter.deleteSession?.(session.sessionToken);
    expect(await adapter.getSessionAndUser?.(session.sessionToken)).toBeNull();
  });
});
