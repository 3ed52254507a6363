import { debugToken, exchangeCode, exchangeToken } from "@/lib/graph/endpoints/oauth";
import { json } from "@/lib/sandbox/core/answer";
import type { Call } from "@/lib/sandbox/core/call";
import { textParam } from "@/lib/sandbox/core/call";
import { MetaError } from "@/lib/sandbox/core/meta-error";
import { badToken, noToken } from "@/lib/sandbox/core/refuse";
import type { Router } from "@/lib/sandbox/core/router";
import { exchangeCodePost } from "@/lib/sandbox/handlers/extra-endpoints";
import { describeToken } from "@/lib/sandbox/handlers/describe-token";
import { redeemCode } from "@/lib/sandbox/store/codes";
import { longLivedSeconds, shortLivedSeconds } from "@/lib/sandbox/store/tokens";

const refused = (message: string, subcode?: number, code = 100) =>
  new MetaError(
    { message, type: "OAuthException", code, ...(subcode === undefined ? {} : { error_subcode: subcode }) },
    400,
    code === 100 ? { "www-authenticate": `OAuth "Facebook Platform" "invalid_code" "${message}"` } : {},
  );

function needed(call: Call, name: string): string {
  const value = textParam(call, name);
  if (value === undefined || value === "") throw refused(`Missing ${name} parameter.`);
  return value;
}

function checkApp(call: Call) {
  const { app } = call.store;
  if (needed(call, "client_id") !== app.id) {
    throw refused(
      "Error validating application. Cannot get application info due to a system error.",
      undefined,
      101,
    );
  }
  if (needed(call, "client_secret") !== app.secret)
    throw refused("Error validating client secret.", undefined, 1);
}

const bearer = (token: string, seconds: number) =>
  json({ access_token: token, token_type: "bearer", expires_in: seconds });

function answerToken(call: Call) {
  const { store } = call;
  checkApp(call);
  const grant = textParam(call, "grant_type");
  if (grant === "client_credentials") {
    return json({ access_token: `${store.app.id}|${store.app.secret}`, token_type: "bearer" });
  }
  if (grant === "fb_exchange_token") {
    const record = store.tokens.find(needed(call, "fb_exchange_token"));
    const person = record && store.person(record.personId);
    if (!record || !person) throw badToken(null, "Invalid OAuth access token - Cannot parse access token");
    const ended = store.tokens.endedBy(record);
    if (ended !== null) throw badToken(ended);
    return bearer(store.tokens.mint(person, longLivedSeconds, record.scopes), longLivedSeconds);
  }
  const redeemed = redeemCode(store, {
    code: needed(call, "code"),
    redirectUri: needed(call, "redirect_uri"),
    verifier: textParam(call, "code_verifier"),
  });
  if (!redeemed.ok) throw refused(redeemed.message, redeemed.subcode);
  return bearer(store.tokens.mint(redeemed.person, shortLivedSeconds, null), shortLivedSeconds);
}

export function answerOAuth(sandbox: Router) {
  for (const edge of [exchangeCode, exchangeToken, exchangeCodePost]) sandbox.onRaw(edge, answerToken);

  sandbox.on(debugToken, ({ input_token }, call) => {
    if (!call.session) throw noToken();
    return json({ data: describeToken(call.store, input_token) });
  });
}
