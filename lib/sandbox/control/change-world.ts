import { z } from "zod";
import { like } from "@/lib/sandbox/handlers/threads-users";
import { AdAccountPatch, InstagramPatch, PagePatch } from "@/lib/sandbox/store/saved-state";
import type { Store } from "@/lib/sandbox/store/store";
import type { Person } from "@/lib/sandbox/world/node";
import { objectId } from "@/lib/sandbox/world/object-ids";

export class ControlError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const unknown = (what: string) => new ControlError(404, `The sandbox knows no ${what}.`);

/** `linkThreads` makes a Threads profile associated, or takes it off again. */
export const InstagramChange = InstagramPatch.extend({ linkThreads: z.boolean().optional() }).strict();

export function changeInstagram(store: Store, id: string, input: unknown) {
  if (!store.world.instagram(id)) throw unknown("such Instagram account");
  const { linkThreads, ...patch } = InstagramChange.parse(input);
  const linked = linkThreads ? like("associatedThreads", id) : null;
  store.changeInstagram(id, linkThreads === undefined ? patch : { ...patch, associatedThreadsId: linked });
  return store.world.instagram(id);
}

export function changePage(store: Store, id: string, input: unknown) {
  const page = store.world.page(id);
  if (!page) throw unknown("such Page");
  const patch = PagePatch.strict().parse(input);
  store.changePage(id, patch.roles ? { ...patch, roles: { ...page.roles, ...patch.roles } } : patch);
  return store.world.page(id);
}

export function changeAdAccount(store: Store, id: string, input: unknown) {
  if (!store.world.adAccount(id)) throw unknown("such ad account");
  store.changeAdAccount(id, AdAccountPatch.strict().parse(input));
  return store.world.adAccount(id);
}

const NewPerson = z
  .object({
    key: z.string().regex(/^[\w-]{1,40}$/),
    name: z.string().min(1).max(200).optional(),
    /** Whose access they have. */
    like: z.enum(["juno", "sefa", "tavi"]).default("juno"),
    /** Someone whose world they share; without it they get a copy of the demo world to themselves. */
    beside: z.string().optional(),
  })
  .strict();

const profiles = { juno: "manager", sefa: "analyst", tavi: "newcomer" } as const;
const lastWorld = 999;

/** Another person; tests that run side by side each own one. */
export function addPerson(store: Store, input: unknown): Person {
  const { key, name, like: model, beside } = NewPerson.parse(input);
  const known = store.personByKey(key);
  if (known) return known;
  const people = store.data.people;
  const neighbour = beside === undefined ? undefined : store.personByKey(beside);
  if (beside !== undefined && !neighbour) throw unknown(`person ${beside}`);
  const world = neighbour?.world ?? Math.max(...people.map((person) => person.world)) + 1;
  if (world > lastWorld) throw new ControlError(409, "All copies of the demo world are in use.");
  const person: Person = {
    type: "User",
    id: objectId("person", world, people.length + 1),
    key,
    name: name ?? key,
    profile: profiles[model],
    world,
  };
  store.addPerson(person);
  return person;
}

export function personOr404(store: Store, key: string): Person {
  const person = store.personByKey(key);
  if (!person) throw unknown(`person ${key}`);
  return person;
}
