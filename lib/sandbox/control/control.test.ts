import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import { expect } from "vitest";
import { faultKinds } from "@/lib/sandbox/control/fault-choices";
import { FaultAction } from "@/lib/sandbox/core/fault-list";
import { adAccountId, instagramId, pageId } from "@/lib/sandbox/testing/demo-ids";
import { test } from "@/lib/sandbox/testing/sandbox-test";

const post = (body: unknown = {}) => ({ method: "POST", body: JSON.stringify(body), token: null });

test("changes the world: a link, a picture, a role, a disabled account", async ({ ask }) => {
  const bakery = instagramId("marrowandrye");
  await ask(`/__sandbox/instagram/${bakery}`, post({ linkThreads: true, hasPicture: false }));
  expect((await ask(`/v25.0/${bakery}/connected_threads_user`)).body).toEqual({
    data: [{ threads_user_id: "17851000000000004" }],
  });
  expect((await ask(`/v25.0/${bakery}?fields=has_profile_pic`)).body["has_profile_pic"]).toBe(false);

  const market = pageId("Wicker Street Market");
  await ask(`/__sandbox/pages/${market}`, post({ roles: { manager: "ADVERTISER" } }));
  expect((await ask(`/v25.0/${market}/page_backed_threads_accounts`, { method: "POST" })).status).toBe(200);

  await ask(`/__sandbox/ad-accounts/${adAccountId(1)}`, post({ status: 2, disableReason: 1 }));
  expect((await ask(`/v25.0/${adAccountId(1)}?fields=account_status`)).body["account_status"]).toBe(2);
});

test("sets, lists and clears faults and switches", async ({ ask }) => {
  const { body } = await ask("/__sandbox/faults", post({ match: { path: "/me" }, do: { kind: "html" } }));
  expect(JSON.parse((await ask("/__sandbox/faults")).text)).toMatchObject([{ id: body["id"], fired: 0 }]);
  expect((await ask("/v25.0/me")).status).toBe(502);
  await ask(`/__sandbox/faults/${String(body["id"])}`, { method: "DELETE", token: null });
  expect((await ask("/v25.0/me")).status).toBe(200);
  await ask("/__sandbox/settings", post({ down: true }));
  expect((await ask("/v25.0/me")).body["error"]).toMatchObject({ code: 2 });
  expect((await ask("/__sandbox/settings", post({ dwon: true }))).status).toBe(400);
  await ask("/__sandbox/reset", post());
  expect((await ask("/__sandbox/settings")).body["down"]).toBe(false);
});

test("a person made for a test lives in a world nobody else touches", async ({ ask }) => {
  const made = await ask("/__sandbox/people", post({ key: "ana", name: "Ana Test", like: "juno" }));
  expect(made.body).toMatchObject({ key: "ana", world: 1 });
  const { body } = await ask("/__sandbox/people/ana/token", post());
  const token = String(body["token"]);
  const theirs = await ask("/v25.0/me/accounts?fields=name&limit=1", { token });
  expect(theirs.body["data"]).toEqual([{ id: "101001000000001", name: "Loomfield Goods" }]);
  const ours = await ask(`/v25.0/${pageId("Loomfield Goods")}`, { token });
  expect(ours.body["error"]).toMatchObject({ error_subcode: 33 });
  const beside = await ask("/__sandbox/people", post({ key: "bo", like: "sefa", beside: "ana" }));
  expect(beside.body["world"]).toBe(1);
});

test("ends a person's tokens the way it is told", async ({ ask, sandbox }) => {
  const token = sandbox.token("sefa");
  await ask("/__sandbox/people/sefa/expire", post({ subcode: 459 }));
  expect((await ask("/v25.0/me", { token })).body["error"]).toMatchObject({ code: 190, error_subcode: 459 });
  expect((await ask("/__sandbox/people/nobody/expire", post())).status).toBe(404);
});

test("tells the app, signed, when a person removes it or wants their data deleted", async ({
  ask,
  sandbox,
}) => {
  const heard: string[] = [];
  const app = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => {
      heard.push(new URLSearchParams(body).get("signed_request") ?? "");
      response.end('{"url":"https://app.example/deletion","confirmation_code":"a1"}');
    });
  });
  await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
  const address = app.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const url = `http://127.0.0.1:${port}/callback`;
  await ask("/__sandbox/settings", post({ deauthorizeUrl: url, dataDeletionUrl: url }));

  const token = sandbox.token("sefa");
  await ask("/__sandbox/people/sefa/remove-app", post());
  const deleted = await ask("/__sandbox/people/sefa/request-deletion", post());
  expect(deleted.body).toMatchObject({ callback: { status: 200, body: expect.stringContaining("a1") } });
  expect((await ask("/v25.0/me", { token })).body["error"]).toMatchObject({ error_subcode: 458 });
  expect(heard).toHaveLength(2);
  for (const signed of heard) {
    const [signature, payload = ""] = signed.split(".");
    const expected = createHmac("sha256", sandbox.appSecret).update(payload).digest("base64url");
    expect(signature).toBe(expected);
    expect(JSON.parse(Buffer.from(payload, "base64url").toString())).toMatchObject({
      algorithm: "HMAC-SHA256",
      user_id: "602000000000002",
    });
  }
  await new Promise((resolve) => app.close(resolve));
});

test("the page for people escapes names, shows requests and no tokens, and its buttons work", async ({
  ask,
  sandbox,
}) => {
  const token = sandbox.token();
  await ask(`/v25.0/me?access_token=${token}`, { token: null });
  const press = (fields: Record<string, string>) =>
    ask("/__sandbox/act", { method: "POST", token: null, body: new URLSearchParams(fields) });
  const page = await ask("/", { token: null });
  expect(page.text).toContain("Juno Park");
  expect(page.text).toContain("/v25.0/me");
  expect(page.text).toContain("&lt;script&gt;");
  expect(page.text).not.toContain("<script");
  expect(page.text).not.toContain(token);
  expect((await press({ act: "down" })).status).toBe(303);
  expect((await ask("/", { token: null })).text).toContain("Meta is up again");
  await press({ act: "down" });
  await press({ act: "fault-of", kind: "reset", method: "GET", path: "/me", person: "juno", times: "2" });
  expect(sandbox.state.faults.list()).toMatchObject([
    { match: { method: "GET", path: "/me", person: "juno", times: 2 }, do: { kind: "reset" } },
  ]);
  expect((await ask("/", { token: null })).text).toContain("Faults set: reset.");
  await press({ act: "unset", id: "1" });
  expect(sandbox.state.faults.list()).toEqual([]);
  await press({ act: "switch", name: "tier", value: "development" });
  await press({ act: "switch", name: "videosFail", value: "true" });
  expect(sandbox.state.settings).toMatchObject({ tier: "development", videosFail: true });
  expect((await press({ act: "switch", name: "tier", value: "golden" })).status).toBe(400);
  await press({ act: "drift", steps: "3" });
  expect(sandbox.state.data.drift.steps).toBe(3);
  await press({ act: "link", id: instagramId("marrowandrye") });
  expect(sandbox.state.world.instagram(instagramId("marrowandrye"))?.associatedThreadsId).not.toBeNull();
});

test("the page offers everything that can go wrong", async ({ ask }) => {
  const page = await ask("/", { token: null });
  const kinds = new Set(Object.values(faultKinds).map(({ do: action }) => action.kind));
  expect([...kinds].sort()).toEqual(FaultAction.options.map(({ shape }) => shape.kind.value).sort());
  for (const { label } of Object.values(faultKinds)) expect(page.text).toContain(label);
});
