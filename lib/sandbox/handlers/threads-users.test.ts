import { expect } from "vitest";
import { instagramId, pageId } from "@/lib/sandbox/testing/demo-ids";
import { test } from "@/lib/sandbox/testing/sandbox-test";
import { knownScopes } from "@/lib/sandbox/store/grants";

const backed = (username: string) => `/v25.0/${instagramId(username)}/instagram_backed_threads_user`;
const associated = (username: string) => `/v25.0/${instagramId(username)}/connected_threads_user`;
const pageBacked = (name: string) => `/v25.0/${pageId(name)}/page_backed_threads_accounts`;
const withField = (name: string) => `/v25.0/${pageId(name)}?fields=page_backed_threads_account_id`;
const without = (scope: string) => knownScopes.filter((one) => one !== scope);

test("an account is made once however often it is asked for, and each asking is counted", async ({
  ask,
  sandbox,
}) => {
  expect((await ask(backed("marrowandrye"))).body).toEqual({ data: [] });
  const first = await ask(backed("marrowandrye"), { method: "POST" });
  const second = await ask(backed("marrowandrye"), { method: "POST" });
  expect(first.body).toEqual({ data: [{ threads_user_id: expect.stringMatching(/^17852\d{12}$/) }] });
  expect(second.body).toEqual(first.body);
  expect((await ask(backed("marrowandrye"))).body).toEqual(first.body);
  const key = `instagram_backed:${instagramId("marrowandrye")}`;
  expect(sandbox.state.data.creations.get(key)).toEqual({ posts: 2, created: 1 });
  expect(sandbox.posts("instagram_backed_threads_user")).toHaveLength(2);
});

test("a Page-backed account shows in the Page's field from then on", async ({ ask }) => {
  const id = pageId("Otterbank Canoes");
  expect((await ask(withField("Otterbank Canoes"))).body).toEqual({ id });
  const made = await ask(pageBacked("Otterbank Canoes"), { method: "POST" });
  expect((await ask(withField("Otterbank Canoes"))).body).toEqual({
    id,
    page_backed_threads_account_id: made.body["id"],
  });
});

test("answers in each of the shapes Meta has been seen to use", async ({ ask, sandbox }) => {
  const { settings } = sandbox.state;
  settings.threadsAnswer = "bare";
  expect((await ask(associated("loomfieldgoods"))).body).toEqual({ threads_user_id: "17851000000000001" });
  expect((await ask(associated("marrowandrye"))).body).toEqual({});
  settings.threadsAnswer = "empty-object";
  expect((await ask(associated("marrowandrye"))).body).toEqual({});
  const expected = [
    ["threads_user_id", { threads_user_id: "17853000000000015" }],
    ["data-object", { data: { threads_user_id: "17853000000000015" } }],
    ["data-array", { data: [{ threads_user_id: "17853000000000015" }] }],
  ] as const;
  for (const [shape, body] of expected) {
    settings.pageBackedAnswer = shape;
    expect((await ask(pageBacked("Bellwether Tiles"), { method: "POST" })).body).toEqual(body);
  }
});

test("each edge wants its permissions", async ({ ask, sandbox }) => {
  const token = sandbox.token("juno", without("threads_business_basic"));
  const refused = await ask(associated("loomfieldgoods"), { token });
  expect(refused.status).toBe(403);
  expect(refused.body["error"]).toMatchObject({ code: 10 });
  sandbox.state.settings.permissionCode = 200;
  expect((await ask(associated("loomfieldgoods"), { token })).body["error"]).toMatchObject({ code: 200 });
});

test("each edge wants a role: none hides the object, a low one is told so", async ({ ask, sandbox }) => {
  const sefa = sandbox.token("sefa");
  expect((await ask(associated("loomfieldgoods"), { token: sefa })).body["error"]).toMatchObject({
    code: 200,
  });
  expect((await ask(associated("copperline.cycles"), { token: sefa })).body["error"]).toMatchObject({
    code: 100,
    error_subcode: 33,
  });
  const analystOnly = await ask(pageBacked("Wicker Street Market"), { method: "POST" });
  expect(analystOnly.body["error"]).toMatchObject({ code: 200 });
});

test("a stranger's Instagram account does not exist for us", async ({ ask }) => {
  const reply = await ask(associated("petrel.ferries"));
  expect(reply.status).toBe(400);
  expect(reply.body["error"]).toMatchObject({ code: 100, error_subcode: 33, type: "GraphMethodException" });
});

test("one lookup fails the first time only, another every time", async ({ ask }) => {
  const flaky = associated("copperline.cycles");
  expect((await ask(flaky)).body["error"]).toMatchObject({ code: 2, is_transient: true });
  expect((await ask(flaky)).status).toBe(200);
  for (let attempt = 0; attempt < 3; attempt++) {
    expect((await ask(associated("ninthhour"))).body["error"]).toMatchObject({ code: 2 });
  }
  expect((await ask(backed("ninthhour"))).body).toEqual({ data: [] });
});

test("a Threads profile that cannot count is none", async ({ ask }) => {
  for (const username of ["mossandmortar", "fernwaypress"]) {
    expect((await ask(associated(username))).body).toEqual({ data: [] });
  }
});

test("with the switch on, the Page edges want the Page's own token", async ({ ask, sandbox }) => {
  sandbox.state.settings.requirePageToken = true;
  const path = pageBacked("Otterbank Canoes");
  expect((await ask(path, { method: "POST" })).body["error"]).toMatchObject({ code: 190 });
  const page = await ask(`/v25.0/${pageId("Otterbank Canoes")}?fields=access_token`);
  const token = String(page.body["access_token"]);
  expect((await ask(path, { method: "POST", token })).status).toBe(200);
  expect((await ask("/v25.0/me?fields=name", { token })).body).toMatchObject({ name: "Otterbank Canoes" });
});

test("a Page without a Page-backed Instagram account gets one on request", async ({ ask }) => {
  const path = `/v25.0/${pageId("Dovetail Joinery")}/page_backed_instagram_accounts`;
  expect((await ask(path)).body).toEqual({ data: [] });
  const made = await ask(path, { method: "POST" });
  expect((await ask(path, { method: "POST" })).body).toEqual(made.body);
  expect((await ask(`${path}?fields=id,username`)).body).toMatchObject({
    data: [{ id: made.body["id"], username: "Dovetail Joinery" }],
  });
});
