import { expect, test } from "vitest";
import { connectionView } from "./connection-view";

const now = new Date("2026-11-21T12:00:00Z");
const login = (over: Partial<Parameters<typeof connectionView>[0]> = {}) => ({
  id: "c1",
  state: "active" as const,
  expiresAt: null,
  dataAccessExpiresAt: null,
  metaUserName: null,
  membership: { user: { name: "Runa T.", image: null } },
  ...over,
});

test("counts whole days that are left", () => {
  const view = connectionView(login({ expiresAt: new Date("2027-01-01T13:00:00Z") }), now);

  expect(view).toMatchObject({ state: "active", daysLeft: 41, daysTotal: 60 });
});

test("calls a login ended once its time has come, whoever noticed", () => {
  expect(connectionView(login({ expiresAt: new Date("2026-11-21T11:59:59Z") }), now).state).toBe("expired");
});

test("says nothing of an end Meta did not name", () => {
  expect(connectionView(login(), now)).toMatchObject({
    daysLeft: null,
    dataAccessEndsAt: null,
    dataLapsed: false,
  });
});

test("tells apart data access that has lapsed", () => {
  expect(
    connectionView(login({ dataAccessExpiresAt: new Date("2026-11-20T00:00:00Z") }), now).dataLapsed,
  ).toBe(true);
});

test("prefers the name the person carries at Meta", () => {
  expect(connectionView(login({ metaUserName: "Runa Tveit" }), now).name).toBe("Runa Tveit");
  expect(connectionView(login(), now).name).toBe("Runa T.");
});
