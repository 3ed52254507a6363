import type { Store } from "@/lib/sandbox/store/store";
import type { Person } from "@/lib/sandbox/world/node";

/** Every permission of Facebook Login the product can ask for. */
export const knownScopes = [
  "public_profile",
  "email",
  "pages_show_list",
  "pages_read_engagement",
  "pages_manage_ads",
  "ads_management",
  "ads_read",
  "business_management",
  "instagram_basic",
  "threads_business_basic",
] as const;

/** What the person is still to be asked: not what is granted, and what was declined only on a re-request. */
export function scopesToAsk(store: Store, person: Person, scopes: readonly string[], rerequest: boolean) {
  const grants = store.data.grants.get(person.id);
  return scopes.filter((scope) => {
    if (scope === "public_profile" || grants?.granted.includes(scope)) return false;
    return rerequest || !grants?.declined.includes(scope);
  });
}

/** Grants add up over logins; a permission is granted or declined, never both. */
export function recordGrants(
  store: Store,
  person: Person,
  asked: readonly string[],
  accepted: readonly string[],
) {
  const before = store.data.grants.get(person.id) ?? { granted: [], declined: [] };
  const taken = asked.filter((scope) => accepted.includes(scope));
  const granted = new Set(["public_profile", ...before.granted, ...taken]);
  const declined = [...before.declined, ...asked].filter((scope) => !granted.has(scope));
  store.data.grants.set(person.id, { granted: [...granted], declined: [...new Set(declined)] });
  store.changed();
}

/** As when the person takes the app off their account: no grants left, every token ended. */
export function removeApp(store: Store, person: Person) {
  store.data.grants.delete(person.id);
  store.tokens.end(person, 458);
}
