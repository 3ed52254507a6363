import { createHmac } from "node:crypto";
import { expect } from "vitest";
import { businessId, instagramId, pageId } from "@/lib/sandbox/testing/demo-ids";
import { test } from "@/lib/sandbox/testing/sandbox-test";

const text = (value: unknown) => (typeof value === "string" ? value : "");

test("lists every Page once when paging.next is followed to the end", async ({ ask }) => {
  const ids: string[] = [];
  let { body } = await ask("/v25.0/me/accounts?limit=7&fields=id");
  for (;;) {
    const data: unknown = body["data"];
    for (const page of Array.isArray(data) ? data : []) ids.push(text(Reflect.get(Object(page), "id")));
    const next = text(Reflect.get(Object(body["paging"]), "next"));
    if (next === "") break;
    ({ body } = await ask(next, { token: null }));
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(16 + 30);
});

test("next carries the host the caller used, the token and the caller's fields", async ({ ask, sandbox }) => {
  const { body } = await ask("/v25.0/me/accounts?limit=1&fields=id,name");
  const next = new URL(text(Reflect.get(Object(body["paging"]), "next")));
  expect(next.origin).toBe(sandbox.url);
  expect(next.searchParams.get("fields")).toBe("id,name");
  expect(next.searchParams.get("access_token")).toMatch(/^EAAU/);
});

test("expands nested edges and always sends the id", async ({ ask }) => {
  const { body } = await ask(`/v25.0/${pageId("Loomfield Goods")}`, {
    params: { fields: "name,instagram_business_account{username,connected_threads_user{threads_user_id}}" },
  });
  expect(body).toEqual({
    id: pageId("Loomfield Goods"),
    name: "Loomfield Goods",
    instagram_business_account: {
      id: instagramId("loomfieldgoods"),
      username: "loomfieldgoods",
      connected_threads_user: { data: [{ threads_user_id: "17851000000000001" }] },
    },
  });
});

test("refuses Threads edges inside fields where the switch says so", async ({ ask, sandbox }) => {
  sandbox.state.settings.threadsExpansion = "refused";
  const path = `/v25.0/${instagramId("loomfieldgoods")}`;
  const inline = await ask(`${path}?fields=username,connected_threads_user{threads_user_id}`);
  expect(inline.body["error"]).toMatchObject({
    message: "(#100) Tried accessing nonexisting field (connected_threads_user) on node type (IGUser)",
  });
  expect((await ask(`${path}/connected_threads_user`)).status).toBe(200);
});

test("refuses a field the node does not have, by its name and type", async ({ ask }) => {
  const { status, body, headers } = await ask(`/v25.0/${pageId("Loomfield Goods")}?fields=tasks`);
  expect(status).toBe(400);
  expect(Reflect.get(Object(body["error"]), "fbtrace_id")).toBe(headers.get("x-fb-trace-id"));
  expect(body["error"]).toMatchObject({
    code: 100,
    message: "(#100) Tried accessing nonexisting field (tasks) on node type (Page)",
    fbtrace_id: expect.stringMatching(/^A[\w-]{10}$/),
  });
});

test("reads several objects by ids, and refuses more than fifty", async ({ ask }) => {
  const [one, two] = [businessId(1), businessId(2)];
  const both = await ask(`/v25.0/?ids=${one},${two}&fields=name`);
  expect(both.body).toEqual({
    [one]: { id: one, name: "Loomfield Group" },
    [two]: { id: two, name: "Northlight Studio" },
  });
  const missing = await ask(`/?ids=${one},101000000000999`);
  expect(missing.body["error"]).toMatchObject({ code: 803 });
  const many = await ask(`/v25.0/?ids=${Array.from({ length: 51 }, (_, at) => at + 1).join(",")}`);
  expect(many.body["error"]).toMatchObject({ code: 100, message: expect.stringContaining("Maximum: 50") });
});

test("answers unversioned paths, and 2635 for a version it does not know", async ({ ask }) => {
  const plain = await ask("/me?fields=name");
  expect(plain.body["name"]).toBe("Juno Park");
  expect(plain.headers.get("facebook-api-version")).toBe("v25.0");
  const old = await ask("/v12.0/me");
  expect(old.body["error"]).toMatchObject({ code: 2635 });
});

test("answers 304 when the caller already has this answer", async ({ ask }) => {
  const first = await ask("/v25.0/me");
  const etag = first.headers.get("etag") ?? "";
  const again = await ask("/v25.0/me", { headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);
  expect(again.text).toBe("");
});

test("says why a token is refused", async ({ ask, sandbox }) => {
  expect((await ask("/v25.0/me", { token: null })).body["error"]).toMatchObject({ code: 2500 });
  const page = `/v25.0/${pageId("Pewter Lane")}`;
  expect((await ask(page, { token: null })).body["error"]).toMatchObject({ code: 104 });
  expect((await ask("/v25.0/me", { token: "nonsense" })).body["error"]).toMatchObject({ code: 190 });
  const token = sandbox.token("sefa");
  const sefa = sandbox.state.personByKey("sefa");
  if (sefa) sandbox.state.tokens.end(sefa, 460);
  const ended = await ask("/v25.0/me", { token });
  expect(ended.status).toBe(401);
  expect(ended.body["error"]).toMatchObject({ code: 190, error_subcode: 460 });
});

test("checks appsecret_proof whenever one is sent, and asks for one on demand", async ({ ask, sandbox }) => {
  const token = sandbox.token();
  const proof = createHmac("sha256", sandbox.appSecret).update(token).digest("hex");
  expect((await ask("/v25.0/me", { token, params: { appsecret_proof: proof } })).status).toBe(200);
  const wrong = await ask("/v25.0/me", { token, params: { appsecret_proof: "00" } });
  expect(wrong.body["error"]).toMatchObject({ message: expect.stringContaining("Invalid appsecret_proof") });
  sandbox.state.settings.requireProof = true;
  const absent = await ask("/v25.0/me", { token });
  expect(absent.body["error"]).toMatchObject({
    message: expect.stringContaining("require an appsecret_proof"),
  });
});

test("answers one world to each person", async ({ ask, sandbox }) => {
  const newcomer = await ask("/v25.0/me/accounts", { token: sandbox.token("tavi") });
  expect(newcomer.body).toEqual({ data: [] });
  const page = pageId("Wicker Street Market");
  const analyst = await ask(`/v25.0/${page}`, { token: sandbox.token("sefa") });
  expect(analyst.body["error"]).toMatchObject({ code: 100, error_subcode: 33 });
});

test("keeps tokens and secrets out of the log", async ({ ask, sandbox }) => {
  const token = sandbox.token();
  await ask(`/v25.0/me?fields=name&access_token=${token}`, { token: null });
  const [logged] = sandbox.requests().slice(-1);
  expect(logged).toMatchObject({ endpoint: "getMe", path: "/v25.0/me", params: { fields: "name" } });
  expect(JSON.stringify(sandbox.requests())).not.toContain(token);
});

test("usage and version are told with every kind of answer", async ({ ask }) => {
  const batch = {
    method: "POST",
    body: new URLSearchParams({ batch: '[{"method":"GET","relative_url":"me"}]' }),
  };
  const answers = [
    await ask("/v25.0/me"),
    await ask(`/v25.0/?ids=${businessId(1)}`),
    await ask("/v25.0/", batch),
    await ask(`/v25.0/${instagramId("marrowandrye")}/instagram_backed_threads_user`, { method: "POST" }),
    await ask("/v25.0/nothing"),
    await ask("/v25.0/me", { token: "nonsense" }),
  ];
  for (const { headers } of answers) {
    expect(headers.get("x-app-usage")).toBe('{"call_count":0,"total_cputime":0,"total_time":0}');
    expect(headers.get("facebook-api-version")).toBe("v25.0");
  }
});
