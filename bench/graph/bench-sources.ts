import type { Askable } from "@/lib/audits/ask-meta";
import { firstGenerated } from "@/lib/sandbox/world/generated-source";
import { objectId } from "@/lib/sandbox/world/object-ids";
import { World } from "@/lib/sandbox/world/world";

/** Generated objects of the sandbox come in pairs, and most pairs are one source: enough for as many sources. */
export const objectsFor = (sources: number) => sources * 2;

/** What the database would hold of the sandbox's first sources: Instagram accounts with their Pages, and Pages alone. */
export function* listSources(count: number): Generator<Askable> {
  const size = { seed: 1, sources: objectsFor(count) };
  const world = new World(size, { pages: new Map(), instagram: new Map(), adAccounts: new Map() });
  let left = count;
  for (let index = firstGenerated; left > 0; index++) {
    const account = world.instagram(objectId("instagram", 0, index));
    const page = world.page(objectId("page", 0, index));
    const kept = page ? { id: page.id, tasks: ["ADVERTISE"] } : null;
    if (account) {
      const linked = kept && account.pageId === kept.id ? [kept] : [];
      left -= 1;
      yield {
        ...{ type: "instagram", chosenKind: null, instagramAccountId: account.id },
        ...{ page: null, instagramAccount: { pages: linked } },
      };
    }
    if (kept && page?.instagramId === null && left > 0) {
      left -= 1;
      yield { type: "page", chosenKind: null, instagramAccountId: null, page: kept, instagramAccount: null };
    }
  }
}
