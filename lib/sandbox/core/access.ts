import type { Call } from "@/lib/sandbox/core/call";
import { noActiveToken, noPermission, noSuchObject, noToken } from "@/lib/sandbox/core/refuse";
import type { Session } from "@/lib/sandbox/core/session";
import type { AdAccount, Business, Instagram, Page, Person } from "@/lib/sandbox/world/node";
import { readObjectId } from "@/lib/sandbox/world/object-ids";
import { roleOn } from "@/lib/sandbox/world/page-tasks";
import { isMember } from "@/lib/sandbox/world/portfolio";

type PersonSession = Exclude<Session, { kind: "app" }>;

export function sessionOf(call: Call): PersonSession {
  if (!call.session) throw noToken();
  if (call.session.kind === "app") throw noActiveToken();
  return call.session;
}

export const personOf = (call: Call): Person => sessionOf(call).person;

export function hasScope(call: Call, ...anyOf: string[]): boolean {
  const { scopes } = sessionOf(call);
  return anyOf.some((scope) => scopes.has(scope));
}

/** Each argument must be granted; an array asks for any one of its scopes. */
export function needScopes(call: Call, ...all: (string | string[])[]) {
  for (const scope of all) {
    if (!hasScope(call, ...(typeof scope === "string" ? [scope] : scope))) {
      throw noPermission(call.store.settings.permissionCode);
    }
  }
}

const sameWorld = (id: string, person: Person) => readObjectId(id)?.world === person.world;

export function canSeePage(call: Call, page: Page): boolean {
  const person = personOf(call);
  const { world } = call.store;
  if (!sameWorld(page.id, person)) return false;
  if (roleOn(page, person) !== "NONE") return true;
  return isMember(world, person, page.businessId) || isMember(world, person, page.clientBusinessId);
}

export function pageOf(call: Call, id: string): Page {
  const page = call.store.world.page(id);
  if (!page || !canSeePage(call, page)) throw noSuchObject(id, call.method);
  return page;
}

export function canSeeInstagram(call: Call, account: Instagram): boolean {
  const person = personOf(call);
  const { world } = call.store;
  if (account.reading === "foreign" || !sameWorld(account.id, person)) return false;
  const pageId = account.pageId ?? account.backsPageId;
  const page = pageId === null ? undefined : world.page(pageId);
  if (page && canSeePage(call, page)) return true;
  return isMember(world, person, account.businessId) || isMember(world, person, account.clientBusinessId);
}

export function instagramOf(call: Call, id: string): Instagram {
  const account = call.store.world.instagram(id);
  if (!account || !canSeeInstagram(call, account)) throw noSuchObject(id, call.method);
  return account;
}

export function adAccountOf(call: Call, id: string): AdAccount {
  const account = call.store.world.adAccount(id);
  const person = personOf(call);
  if (!account || !sameWorld(id, person) || !account.profiles[person.profile]) {
    throw noSuchObject(id, call.method);
  }
  return account;
}

export function businessOf(call: Call, id: string): Business {
  const business = call.store.world.business(id);
  const person = personOf(call);
  if (!business || !sameWorld(id, person) || !isMember(call.store.world, person, id)) {
    throw noSuchObject(id, call.method);
  }
  return business;
}
