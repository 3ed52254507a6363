import { createHmac, timingSafeEqual } from "node:crypto";
import { badProof, badToken } from "@/lib/sandbox/core/refuse";
import type { Store } from "@/lib/sandbox/store/store";
import type { Person } from "@/lib/sandbox/world/node";

/** Whose token a call carries. */
export type Session =
  | { kind: "user"; token: string; person: Person; scopes: ReadonlySet<string> }
  | { kind: "page"; token: string; person: Person; scopes: ReadonlySet<string>; pageId: string }
  | { kind: "app"; token: string };

function checkProof(store: Store, token: string, proof: unknown) {
  if (proof === undefined || proof === "") {
    if (!store.settings.requireProof) return;
    throw badProof("API calls from the server require an appsecret_proof argument");
  }
  const expected = createHmac("sha256", store.app.secret).update(token).digest();
  const given = Buffer.from(String(proof), "hex");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw badProof("Invalid appsecret_proof provided in the API argument");
  }
}

export function openSession(store: Store, token: string, proof: unknown): Session {
  if (token === `${store.app.id}|${store.app.secret}`) return { kind: "app", token };
  checkProof(store, token, proof);
  const page = store.tokens.readPageToken(token);
  const record = store.tokens.find(page?.userToken ?? token);
  const person = record && store.person(record.personId);
  if (!record || !person) throw badToken(null, "Invalid OAuth access token - Cannot parse access token");
  const ended = store.tokens.endedBy(record);
  if (ended !== null) throw badToken(ended);
  const scopes = store.tokens.scopes(record);
  return page
    ? { kind: "page", token, person, scopes, pageId: page.pageId }
    : { kind: "user", token, person, scopes };
}
