import { removeApp } from "@/lib/sandbox/store/grants";
import { callBack, signedRequest, type CallbackResult } from "@/lib/sandbox/store/signed-request";
import type { Store } from "@/lib/sandbox/store/store";
import type { Person } from "@/lib/sandbox/world/node";

/** The person takes the app off their account; the app is told where it said it wants to be told. */
export async function leaveApp(store: Store, person: Person): Promise<CallbackResult | null> {
  removeApp(store, person);
  const { deauthorizeUrl } = store.settings;
  if (deauthorizeUrl === null) return null;
  return callBack(deauthorizeUrl, signedRequest(store.app.secret, person.id, store.now()));
}

/** The person asks, through Meta, that the app deletes what it holds on them. */
export async function requestDeletion(store: Store, person: Person): Promise<CallbackResult | null> {
  const { dataDeletionUrl } = store.settings;
  if (dataDeletionUrl === null) return null;
  return callBack(dataDeletionUrl, signedRequest(store.app.secret, person.id, store.now()));
}
