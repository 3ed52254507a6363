import { expect, test } from "vitest";
import { currentPlace, inStudio, needsWidth } from "./navigation";

test("a page belongs to the place whose path begins it", () => {
  expect(currentPlace("/brackenfold", "brackenfold")).toBe("overview");
  expect(currentPlace("/brackenfold/accounts", "brackenfold")).toBe("accounts");
  expect(currentPlace("/brackenfold/setup/threads-accounts", "brackenfold")).toBe("setup");
  expect(currentPlace("/brackenfold/settings/members", "brackenfold")).toBe("settings");
});

test("a path that only looks alike belongs nowhere", () => {
  expect(currentPlace("/brackenfold/accountsabc", "brackenfold")).toBeNull();
});

test("the set-up and an open draft take the whole width, the list of creatives does not", () => {
  expect(needsWidth("/brackenfold/setup", "brackenfold")).toBe(true);
  expect(needsWidth("/brackenfold/creatives/d1", "brackenfold")).toBe(true);
  expect(needsWidth("/brackenfold/creatives", "brackenfold")).toBe(false);
  expect(inStudio("/brackenfold/creatives", "brackenfold")).toBe(false);
});
