import { expect, test } from "vitest";
import { chargesOf, sumCharges } from "@/lib/graph/charges";
import { createAdCreative } from "@/lib/graph/endpoints/creatives";
import { getMe } from "@/lib/graph/endpoints/me";
import { getAdAccount } from "@/lib/graph/endpoints/nodes";
import { debugToken, exchangeToken } from "@/lib/graph/endpoints/oauth";
import {
  createPageBackedThreadsAccount,
  findConnectedThreadsUser,
} from "@/lib/graph/endpoints/threads-users";
import type { Endpoint } from "@/lib/graph/endpoint";

const charged = (endpoint: Endpoint, path: string, params: Record<string, unknown> = {}) =>
  chargesOf(endpoint, { path, params }).map(({ of, id, points }) => `${of} ${id} ${points}`);

test("a read of an ad account is one point of its score, a write three", () => {
  expect(charged(getAdAccount, "/act_7")).toEqual(["token  1", "object 7 1", "account act_7 1"]);
  expect(charged(createAdCreative, "/act_7/adcreatives")).toContain("account act_7 3");
});

test("a call about an account or a Page is one of its own calls", () => {
  expect(charged(findConnectedThreadsUser, "/178/connected_threads_user")).toEqual([
    "token  1",
    "object 178 1",
  ]);
  expect(charged(getMe, "/me")).toEqual(["token  1"]);
});

test("a call with a Page's token is the Page's alone", () => {
  expect(charged(createPageBackedThreadsAccount, "/5/page_backed_threads_accounts")).toEqual(["object 5 1"]);
});

test("what the app asks for itself is charged to nobody", () => {
  expect(charged(debugToken, "/debug_token")).toEqual([]);
  expect(charged(exchangeToken, "/oauth/access_token")).toEqual([]);
});

test("a read of many costs one for each, however they are listed", () => {
  const each = ["token  3", "object 1 1", "object 2 1", "object 7 1", "account act_7 1"];

  expect(charged(getMe, "/", { ids: "1,2,act_7" })).toEqual(each);
  expect(charged(getMe, "/", { ids: ["1", "2", "act_7"] })).toEqual(each);
});

test("calls that travel together cost what they cost alone", () => {
  const one = chargesOf(createAdCreative, { path: "/act_7/adcreatives", params: {} });

  expect(sumCharges([...one, ...one, ...one])).toEqual([
    { of: "token", id: "", points: 3 },
    { of: "object", id: "7", points: 3 },
    { of: "account", id: "act_7", points: 9 },
  ]);
});
