import { mix } from "@/lib/sandbox/world/mix";
import type { Instagram, Page } from "@/lib/sandbox/world/node";
import { objectId, readObjectId } from "@/lib/sandbox/world/object-ids";

const shortest = 6;
const spread = 18;

/**
 * Whether something of this source has turned into its opposite after so many steps. Each source has a rhythm of its
 * own: it turns every 6 to 23 steps, so that a world of any size moves without anything being remembered.
 */
function turned(seed: number, index: number, salt: number, steps: number): boolean {
  const roll = mix(seed, index, salt);
  const period = shortest + (roll % spread);
  const phase = (roll >>> 8) % period;
  return Math.floor((steps + phase) / period) % 2 === 1;
}

/** Pictures go and come back, accounts are unpublished, Threads profiles are linked and unlinked. */
export function driftInstagram(account: Instagram, seed: number, steps: number): Instagram {
  const read = readObjectId(account.id);
  if (steps === 0 || !read || account.reading !== "full") return account;
  const { world, index } = read;
  const linked = account.associatedThreadsId;
  const relinked = linked === null ? objectId("associatedThreads", world, index) : null;
  const mayLink = account.looseProfile === null;
  return {
    ...account,
    hasPicture: account.hasPicture !== turned(seed, index, 41, steps),
    isPublished: account.isPublished !== turned(seed, index, 42, Math.floor(steps / 4)),
    associatedThreadsId: mayLink && turned(seed, index, 43, steps) ? relinked : linked,
  };
}

/** A manager's role is lost and given back. */
export function driftPage(page: Page, seed: number, steps: number): Page {
  const index = readObjectId(page.id)?.index ?? 0;
  const loses = steps > 0 && page.roles.manager === "MANAGER" && turned(seed, index, 44, steps);
  return loses ? { ...page, roles: { ...page.roles, manager: "INSIGHTS_ANALYST" } } : page;
}
