import { describe, expect, test } from "vitest";
import {
  createBackedThreadsUser,
  createPageBackedThreadsAccount,
  findBackedThreadsUser,
  findConnectedThreadsUser,
  findPageBackedThreadsAccount,
} from "@/lib/graph/endpoints/threads-users";

const id = "17841400000000777";
const found = { state: "found", threadsUserId: id };
const none = { state: "none" };

describe.each([findConnectedThreadsUser, findBackedThreadsUser])("$name", ({ output }) => {
  test.each([
    { data: [{ threads_user_id: id }] },
    { data: [{ threads_user_id: id, threads_user_profile_pic: "https://cdn.test/1.jpg" }] },
    { data: [{ threads_user_id: id, id: "1" }], paging: { cursors: { before: "a", after: "b" } } },
    { data: [{}, { threads_user_id: id }] },
    { data: [{ id }] },
    { data: { threads_user_id: id } },
    { threads_user_id: id },
    { threads_user_id: id, id: "1" },
    { th_user_id: id },
    { id },
  ])("finds the account in %j", (answer) => {
    expect(output.parse(answer)).toEqual(found);
  });

  test.each([
    { data: [] },
    { data: [], paging: {} },
    { data: [], summary: { total_count: 0 }, __debug__: { messages: [] } },
    {},
    { data: {} },
    { data: null },
    { data: [{}] },
    { data: [{ threads_user_id: null }] },
    [],
  ])("reads %j as none", (answer) => {
    expect(output.parse(answer)).toEqual(none);
  });

  test.each([
    [null],
    [true],
    [""],
    ["<html>"],
    [7],
    [{ success: true }],
    [{ data: "nothing" }],
    [{ data: [{ username: "somebody" }] }],
    [{ data: [{ threads_user_id: "not an id" }] }],
    [{ threads_user_id: "" }],
    [{ threads_user_id: -1 }],
    [{ threads_user_id: ["1"] }],
  ])("takes %j for neither", (answer) => {
    expect(output.safeParse(answer).success).toBe(false);
  });

  test("reads an id sent as a number", () => {
    expect(output.parse({ data: [{ threads_user_id: 42 }] })).toEqual({ ...found, threadsUserId: "42" });
  });
});

describe("findPageBackedThreadsAccount", () => {
  const { output } = findPageBackedThreadsAccount;

  test.each([
    { id: "1", page_backed_threads_account_id: id },
    { page_backed_threads_account_id: id },
    { id: "1", page_backed_threads_account_id: { id } },
    { id: "1", page_backed_threads_accounts: { data: { threads_user_id: id } } },
    { id: "1", page_backed_threads_accounts: { data: [{ threads_user_id: id }] } },
    { id: "1", threads_user_id: id },
  ])("finds the account in %j", (answer) => {
    expect(output.parse(answer)).toEqual(found);
  });

  test.each([{ id: "1" }, {}, { data: [] }, { id: "1", page_backed_threads_account_id: null }])(
    "reads %j as none, and never takes the Page's own id",
    (answer) => {
      expect(output.parse(answer)).toEqual(none);
    },
  );

  test.each([[{ id: "1", name: "A Page" }], [null], [{ page_backed_threads_account_id: "soon" }]])(
    "takes %j for neither",
    (answer) => {
      expect(output.safeParse(answer).success).toBe(false);
    },
  );
});

describe.each([createBackedThreadsUser, createPageBackedThreadsAccount])(
  "$name",
  ({ output, repeatable }) => {
    test.each([
      { id },
      { threads_user_id: id },
      { th_user_id: id },
      { data: { threads_user_id: id } },
      { data: [{ threads_user_id: id }] },
      { success: true, id },
    ])("reads the id out of %j", (answer) => {
      expect(output.parse(answer)).toEqual({ threadsUserId: id });
    });

    test.each([[{ success: true }], [{}], [{ data: [] }], [[]], [true], [null]])(
      "does not take %j for a success",
      (answer) => {
        expect(output.safeParse(answer).success).toBe(false);
      },
    );

    test("is never repeated blindly", () => {
      expect(repeatable).toBe(false);
    });
  },
);
