import { createHash } from "node:crypto";
import { expect } from "vitest";
import type { RunningSandbox } from "@/lib/sandbox/start";
import { test } from "@/lib/sandbox/testing/sandbox-test";

const redirect_uri = "http://localhost:3000/api/auth/callback/facebook";

type Choice = {
  person?: string;
  scope?: string;
  accept?: string[];
  decision?: "continue" | "cancel";
  more?: Record<string, string>;
};

function dialogUrl(sandbox: RunningSandbox, { person = "juno", scope = "ads_read", more = {} }: Choice) {
  const query = new URLSearchParams({
    client_id: sandbox.appId,
    redirect_uri,
    state: "s1",
    scope,
    person,
    ...more,
  });
  return `${sandbox.url}/v25.0/dialog/oauth?${query.toString()}`;
}

/** What a person does on the permissions screen; answers where they are sent. */
async function decide(sandbox: RunningSandbox, choice: Choice): Promise<URL> {
  const body = new URLSearchParams({ decision: choice.decision ?? "continue" });
  for (const scope of choice.accept ?? (choice.scope ?? "ads_read").split(",")) body.append("accept", scope);
  const response = await fetch(dialogUrl(sandbox, choice), { method: "POST", body, redirect: "manual" });
  expect(response.status).toBe(303);
  return new URL(response.headers.get("location") ?? "");
}

const secrets = ({ appId, appSecret }: RunningSandbox) => ({ client_id: appId, client_secret: appSecret });
const codeOf = (url: URL) => url.searchParams.get("code") ?? "";

test("a person chooses who they are, then sees what is asked", async ({ sandbox, ask }) => {
  const chooser = await ask(dialogUrl(sandbox, { person: "" }), { token: null });
  expect(chooser.text).toContain("Juno Park");
  const asked = await ask(dialogUrl(sandbox, { scope: "ads_read,pages_show_list" }), { token: null });
  expect(asked.text).toContain('value="ads_read"');
  expect(asked.text).toContain('value="pages_show_list"');
  expect(asked.text).not.toContain('value="public_profile"');
});

test("a code becomes a token once, and that a long-lived one", async ({ sandbox, ask }) => {
  const back = await decide(sandbox, {});
  expect(back.searchParams.get("state")).toBe("s1");
  const params = { ...secrets(sandbox), redirect_uri, code: codeOf(back) };
  const first = await ask("/v25.0/oauth/access_token", { token: null, params });
  expect(first.body).toMatchObject({ token_type: "bearer", expires_in: 5400 });
  const again = await ask("/v25.0/oauth/access_token", { token: null, params });
  expect(again.body["error"]).toMatchObject({ code: 100, error_subcode: 36009 });

  const long = await ask("/v25.0/oauth/access_token", {
    token: null,
    params: {
      ...secrets(sandbox),
      grant_type: "fb_exchange_token",
      fb_exchange_token: String(first.body["access_token"]),
    },
  });
  expect(long.body).toMatchObject({ expires_in: 5_183_944 });
  const token = String(long.body["access_token"]);
  expect((await ask("/v25.0/me", { token })).body).toMatchObject({ name: "Juno Park" });
});

test("the token endpoint takes POST forms and Basic credentials", async ({ sandbox, ask }) => {
  const code = codeOf(await decide(sandbox, {}));
  const basic = Buffer.from(`${sandbox.appId}:${sandbox.appSecret}`).toString("base64");
  const reply = await ask("/oauth/access_token", {
    method: "POST",
    token: null,
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: "authorization_code", code, redirect_uri }),
  });
  expect(reply.body).toMatchObject({ token_type: "bearer" });
});

test("the redirect address and the verifier must be those of the dialog", async ({ sandbox, ask }) => {
  const verifier = "a-verifier-that-nobody-else-knows-0123456789";
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const more = { code_challenge: challenge, code_challenge_method: "S256" };
  const code = codeOf(await decide(sandbox, { more }));
  const exchange = (params: Record<string, string>) =>
    ask("/v25.0/oauth/access_token", { token: null, params: { ...secrets(sandbox), code, ...params } });

  const elsewhere = await exchange({ redirect_uri: `${redirect_uri}/`, code_verifier: verifier });
  expect(elsewhere.body["error"]).toMatchObject({ code: 100, error_subcode: 36008 });
  expect((await exchange({ redirect_uri, code_verifier: "guess" })).status).toBe(400);
  expect((await exchange({ redirect_uri })).status).toBe(400);
  expect((await exchange({ redirect_uri, code_verifier: verifier })).status).toBe(200);
});

test("a wrong app secret is refused", async ({ sandbox, ask }) => {
  const code = codeOf(await decide(sandbox, {}));
  const params = { client_id: sandbox.appId, client_secret: "wrong", redirect_uri, code };
  const reply = await ask("/v25.0/oauth/access_token", { token: null, params });
  expect(reply.body["error"]).toMatchObject({ code: 1, message: expect.stringContaining("client secret") });
});

test("cancelling returns the error Facebook returns", async ({ sandbox }) => {
  const back = await decide(sandbox, { decision: "cancel" });
  expect(Object.fromEntries(back.searchParams)).toEqual({
    error_reason: "user_denied",
    error: "access_denied",
    error_description: "Permissions error.",
    state: "s1",
  });
});

test("a declined permission is asked again only on a re-request; grants add up", async ({ sandbox, ask }) => {
  const scope = "ads_read,pages_show_list";
  const back = await decide(sandbox, { scope, accept: ["ads_read"] });
  const params = { ...secrets(sandbox), redirect_uri, code: codeOf(back) };
  const { body } = await ask("/v25.0/oauth/access_token", { token: null, params });
  const token = String(body["access_token"]);
  const permissions = async () => (await ask("/v25.0/me/permissions", { token })).body["data"];
  expect(await permissions()).toEqual([
    { permission: "public_profile", status: "granted" },
    { permission: "ads_read", status: "granted" },
    { permission: "pages_show_list", status: "declined" },
  ]);

  const plain = await ask(dialogUrl(sandbox, { scope }), { token: null });
  expect(plain.text).not.toContain('value="pages_show_list"');
  const more = { auth_type: "rerequest" };
  const again = await ask(dialogUrl(sandbox, { scope, more }), { token: null });
  expect(again.text).toContain('value="pages_show_list"');
  expect(again.text).not.toContain('value="ads_read"');

  await decide(sandbox, { scope, accept: ["pages_show_list"], more });
  expect(await permissions()).toContainEqual({ permission: "pages_show_list", status: "granted" });
  expect(await permissions()).toContainEqual({ permission: "ads_read", status: "granted" });
});

test("taking the app off ends the token and forgets the grants", async ({ sandbox, ask }) => {
  const params = { ...secrets(sandbox), redirect_uri, code: codeOf(await decide(sandbox, {})) };
  const { body } = await ask("/v25.0/oauth/access_token", { token: null, params });
  const token = String(body["access_token"]);
  const removed = await ask("/v25.0/me/permissions", { method: "DELETE", token });
  expect(removed.body).toEqual({ success: true });
  expect((await ask("/v25.0/me", { token })).body["error"]).toMatchObject({ code: 190, error_subcode: 458 });
  expect((await ask(dialogUrl(sandbox, {}), { token: null })).text).toContain('value="ads_read"');
});

test("debug_token tells of good and of ended tokens", async ({ sandbox, ask }) => {
  const input_token = sandbox.token("juno", ["public_profile", "ads_read"]);
  const app = `${sandbox.appId}|${sandbox.appSecret}`;
  const look = async () =>
    (await ask("/v25.0/debug_token", { token: null, params: { input_token, access_token: app } })).body[
      "data"
    ];
  expect(await look()).toMatchObject({
    app_id: sandbox.appId,
    type: "USER",
    is_valid: true,
    scopes: ["public_profile", "ads_read"],
  });
  const juno = sandbox.state.personByKey("juno");
  if (juno) sandbox.state.tokens.end(juno, 463);
  expect(await look()).toMatchObject({ is_valid: false, error: { code: 190, subcode: 463 } });
});

test("an unknown app, address or permission is refused before anybody is asked", async ({ sandbox, ask }) => {
  const refused = [{ client_id: "1" }, { redirect_uri: "nowhere" }, { scope: "threads_basic" }];
  for (const more of refused) {
    expect((await ask(dialogUrl(sandbox, { more }), { token: null })).status).toBe(400);
  }
});
