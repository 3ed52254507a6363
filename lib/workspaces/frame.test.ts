import { describe, expect, test } from "vitest";
import { connectionOf } from "./frame";

const now = new Date("2026-11-21T10:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const active = (userId: string, days: number) => ({
  ...{ userId, state: "active" as const, reason: null },
  ...{ expiresAt: inDays(days), dataAccessExpiresAt: null },
});
const ended = (userId: string, reason: string | null) => ({
  ...{ userId, state: reason ? ("expired" as const) : ("revoked" as const), reason },
  ...{ expiresAt: null, dataAccessExpiresAt: null },
});

describe("the connection the frame shows", () => {
  test("is the person's own, even where another's lasts longer", () => {
    expect(connectionOf([active("me", 5), active("other", 50)], "me", now)).toEqual({
      state: "active",
      daysLeft: 5,
    });
  });

  test("calls for a reconnect when the person's own ended", () => {
    expect(connectionOf([ended("me", "token_expired"), active("other", 50)], "me", now)).toEqual({
      state: "expired",
    });
  });

  test("is that of whoever reads longest where the person has none, or left on purpose", () => {
    const others = [active("one", 5), active("two", 50)];

    expect(connectionOf(others, "me", now)).toEqual({ state: "active", daysLeft: 50 });
    expect(connectionOf([ended("me", null), ...others], "me", now)).toEqual({
      state: "active",
      daysLeft: 50,
    });
  });

  test("has no number where one of them has no end", () => {
    const endless = { ...active("one", 5), expiresAt: null };

    expect(connectionOf([endless, active("two", 50)], "me", now)).toEqual({
      state: "active",
      daysLeft: null,
    });
  });

  test("is none before anybody connected, and ended once all have", () => {
    expect(connectionOf([], "me", now)).toEqual({ state: "none" });
    expect(connectionOf([ended("other", "token_revoked")], "me", now)).toEqual({ state: "expired" });
  });
});
