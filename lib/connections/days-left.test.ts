import { expect, test } from "vitest";
import { daysLeft } from "./days-left";

const now = new Date("2026-11-21T10:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

test("counts to whichever ends first, the token or the access to its data", () => {
  expect(daysLeft({ expiresAt: inDays(60), dataAccessExpiresAt: inDays(6.5) }, now)).toBe(6);
  expect(daysLeft({ expiresAt: inDays(3), dataAccessExpiresAt: inDays(90) }, now)).toBe(3);
});

test("is nothing, not less, once it is over", () => {
  expect(daysLeft({ expiresAt: inDays(-2), dataAccessExpiresAt: null }, now)).toBe(0);
});

test("is no number where Meta named no end", () => {
  expect(daysLeft({ expiresAt: null, dataAccessExpiresAt: null }, now)).toBeNull();
});
