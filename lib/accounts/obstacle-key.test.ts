import { expect, test } from "vitest";
import { findingOrder } from "@/lib/audits/finding-codes";
import { english } from "@/lib/i18n/namespaces";
import { obstacleKey } from "./obstacle-key";

test("every finding that can stand in the way has its short texts", () => {
  expect(Object.keys(english.accounts.obstacles).sort()).toEqual([...findingOrder, "other"].sort());
});

test("a code of another version leads to the account instead of breaking the table", () => {
  expect(obstacleKey("a_code_from_tomorrow")).toBe("other");
});
