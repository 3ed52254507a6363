import { badToken } from "@/lib/sandbox/core/refuse";
import type { Store } from "@/lib/sandbox/store/store";

const seconds = (ms: number) => Math.floor(ms / 1000);
const dataAccessMs = 90 * 24 * 3600 * 1000;

const invalid = (subcode: number | null, message: string) => ({
  is_valid: false,
  scopes: [],
  error: { code: 190, message, ...(subcode === null ? {} : { subcode }) },
});

/** What /debug_token tells of a token of a person, of a Page, or of the app. */
export function describeToken(store: Store, token: string) {
  const application = { app_id: store.app.id, application: "Graph sandbox app" };
  if (token === `${store.app.id}|${store.app.secret}`)
    return { ...application, type: "APP", is_valid: true, scopes: [] };
  const page = store.tokens.readPageToken(token);
  const record = store.tokens.find(page?.userToken ?? token);
  if (!record) return invalid(null, "Invalid OAuth access token - Cannot parse access token");
  const facts = {
    ...application,
    type: page ? "PAGE" : "USER",
    user_id: record.personId,
    ...(page ? { profile_id: page.pageId } : {}),
    issued_at: seconds(record.issuedAt),
    // Page tokens made from a long-lived one carry no end of their own.
    expires_at: page ? 0 : seconds(record.expiresAt),
    data_access_expires_at: seconds(record.issuedAt + dataAccessMs),
  };
  const ended = store.tokens.endedBy(record);
  if (ended !== null) return { ...facts, ...invalid(ended, badToken(ended).message) };
  const scopes = [...store.tokens.scopes(record)];
  return { ...facts, is_valid: true, scopes, granular_scopes: scopes.map((scope) => ({ scope })) };
}
