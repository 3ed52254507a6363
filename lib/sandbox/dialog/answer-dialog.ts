import { choosePage, permissionsPage, problemPage } from "@/lib/sandbox/dialog/dialog-pages";
import {
  DialogRequest,
  isRerequest,
  problemWith,
  scopesOf,
  type DialogRequest as Request,
} from "@/lib/sandbox/dialog/dialog-request";
import { issueCode } from "@/lib/sandbox/store/codes";
import { recordGrants, scopesToAsk } from "@/lib/sandbox/store/grants";
import type { Store } from "@/lib/sandbox/store/store";
import { shortLivedSeconds } from "@/lib/sandbox/store/tokens";
import { readQuery } from "@/lib/sandbox/wire/decode-params";
import { answer, htmlAnswer, type WireAnswer, type WireRequest } from "@/lib/sandbox/wire/request";
import type { Person } from "@/lib/sandbox/world/node";

function returnTo(request: Request, params: Record<string, string>): WireAnswer {
  const target = new URL(request.redirect_uri);
  const all = { ...params, ...(request.state === undefined ? {} : { state: request.state }) };
  const inFragment = request.response_type.split(/[\s,]+/).includes("token");
  if (inFragment) target.hash = new URLSearchParams(all).toString();
  else for (const [key, value] of Object.entries(all)) target.searchParams.set(key, value);
  return answer(303, "", { location: target.href, "cache-control": "no-store" });
}

function grant(store: Store, request: Request, person: Person, accepted: readonly string[]): WireAnswer {
  const scopes = scopesOf(request);
  recordGrants(store, person, scopesToAsk(store, person, scopes, isRerequest(request)), accepted);
  const wanted = request.response_type.split(/[\s,]+/);
  const granted = store.data.grants.get(person.id)?.granted ?? [];
  const params: Record<string, string> = {};
  if (wanted.includes("token")) {
    params["access_token"] = store.tokens.mint(person, shortLivedSeconds, null);
    params["expires_in"] = String(shortLivedSeconds);
  }
  if (wanted.includes("code") || !wanted.includes("token")) {
    params["code"] = issueCode(store, person, request.redirect_uri, request.code_challenge ?? null);
  }
  if (wanted.includes("granted_scopes")) {
    params["granted_scopes"] = granted.join(",");
    params["denied_scopes"] = scopes.filter((scope) => !granted.includes(scope)).join(",");
  }
  return returnTo(request, params);
}

/** The login dialog: who, which permissions, and back to the app. */
export function answerDialog(store: Store, wire: WireRequest): WireAnswer {
  const [, query = ""] = wire.target.split(/\?(.*)/s);
  const request = DialogRequest.parse(readQuery(query));
  const problem = problemWith(request, store.app.id, store.settings.redirectUris);
  if (problem !== null) return htmlAnswer(400, problemPage(problem));
  const person = request.person === undefined ? undefined : store.personByKey(request.person);
  if (!person) return htmlAnswer(200, choosePage(store, query));
  if (wire.method !== "POST") return htmlAnswer(200, permissionsPage(store, request, person, query));
  const form = new URLSearchParams(Buffer.from(wire.body).toString("utf8"));
  if (form.get("decision") === "continue") return grant(store, request, person, form.getAll("accept"));
  return returnTo(request, {
    error_reason: "user_denied",
    error: "access_denied",
    error_description: "Permissions error.",
  });
}
