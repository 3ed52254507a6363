import { adAccountCount, businessCount } from "@/lib/sandbox/world/demo-portfolio";
import { demoSources } from "@/lib/sandbox/world/demo-sources";
import { firstGenerated } from "@/lib/sandbox/world/generated-source";
import type { AdAccount, Business, Instagram, Page, Person } from "@/lib/sandbox/world/node";
import { objectId, readObjectId, type ObjectKind } from "@/lib/sandbox/world/object-ids";
import { mayAdvertise, roleOn } from "@/lib/sandbox/world/page-tasks";
import { computed, concat, type Sequence } from "@/lib/sandbox/world/sequence";
import type { World } from "@/lib/sandbox/world/world";

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const present = <T>(value: T | undefined): value is T => value !== undefined;

function written<T>(
  kind: ObjectKind,
  world: number,
  count: number,
  find: (id: string) => T | undefined,
): T[] {
  return upTo(count)
    .map((index) => find(objectId(kind, world, index)))
    .filter(present);
}

const writtenPages = (world: World, number: number) =>
  written("page", number, demoSources.length, (id) => world.page(id));
const writtenInstagram = (world: World, number: number) =>
  written("instagram", number, demoSources.length, (id) => world.instagram(id));

/** Nothing for someone who just joined. */
function generated<T>(world: World, person: Person, kind: ObjectKind, find: (id: string) => T | undefined) {
  const all = kind === "page" ? world.generatedPages : world.generatedInstagram;
  const length = person.profile === "newcomer" ? 0 : all;
  return computed(length, (index) => find(objectId(kind, person.world, firstGenerated + index)));
}

export function directPages(world: World, person: Person): Sequence<Page | undefined> {
  const direct = writtenPages(world, person.world).filter(
    (page) => page.direct && roleOn(page, person) !== "NONE",
  );
  return concat<Page | undefined>(
    direct,
    generated(world, person, "page", (id) => world.page(id)),
  );
}

export function businessesOf(world: World, person: Person): Business[] {
  const seen = person.profile === "manager" ? businessCount : person.profile === "analyst" ? 1 : 0;
  return written("business", person.world, seen, (id) => world.business(id));
}

export function isMember(world: World, person: Person, businessId: string | null): boolean {
  return businessId !== null && businessesOf(world, person).some((business) => business.id === businessId);
}

/** The first business of each world owns what is generated. */
const ownsGenerated = (businessId: string) => readObjectId(businessId)?.index === 1;

export function ownedPages(world: World, person: Person, businessId: string): Sequence<Page | undefined> {
  const own = writtenPages(world, person.world).filter((page) => page.businessId === businessId);
  if (!ownsGenerated(businessId)) return own;
  return concat<Page | undefined>(
    own,
    generated(world, person, "page", (id) => world.page(id)),
  );
}

export function clientPages(world: World, person: Person, businessId: string): Page[] {
  return writtenPages(world, person.world).filter((page) => page.clientBusinessId === businessId);
}

export function ownedInstagram(
  world: World,
  person: Person,
  businessId: string,
): Sequence<Instagram | undefined> {
  const own = writtenInstagram(world, person.world).filter(
    (account) => account.businessId === businessId && account.reading !== "foreign",
  );
  if (!ownsGenerated(businessId)) return own;
  return concat<Instagram | undefined>(
    own,
    generated(world, person, "instagram", (id) => world.instagram(id)),
  );
}

/** Those of clients too. */
export function businessInstagram(world: World, person: Person, businessId: string) {
  const clients = writtenInstagram(world, person.world).filter(
    (account) => account.clientBusinessId === businessId,
  );
  return concat<Instagram | undefined>(clients, ownedInstagram(world, person, businessId));
}

export function adAccountsOf(world: World, person: Person): AdAccount[] {
  return written("adAccount", person.world, adAccountCount, (id) => world.adAccount(id)).filter(
    (account) => account.profiles[person.profile] !== undefined,
  );
}

export function promotablePages(world: World, person: Person): Sequence<Page | undefined> {
  const pages = writtenPages(world, person.world).filter((page) => mayAdvertise(page, person));
  if (person.profile !== "manager") return pages;
  return concat<Page | undefined>(
    pages,
    generated(world, person, "page", (id) => world.page(id)),
  );
}

export function assignedInstagram(world: World, person: Person, account: AdAccount) {
  const index = readObjectId(account.id)?.index ?? 0;
  const assigned = writtenInstagram(world, person.world).filter(
    (instagram) => instagram.reading !== "foreign" && instagram.assignedTo.includes(index),
  );
  return concat<Instagram | undefined>(
    assigned,
    generated(world, person, "instagram", (id) => world.instagram(id)),
  );
}
