import type { Call } from "@/lib/sandbox/core/call";
import { canSeeInstagram } from "@/lib/sandbox/core/access";
import { defineKind } from "@/lib/sandbox/nodes/define-kind";
import { pictureUrl } from "@/lib/sandbox/nodes/picture";
import type { Instagram } from "@/lib/sandbox/world/node";

/** Nothing but the id where the account is a stranger's or keeps to itself; of Page-backed ones little more. */
function full<T>(read: (account: Instagram, call: Call) => T) {
  return (account: Instagram, call: Call): T | undefined =>
    account.reading === "full" && canSeeInstagram(call, account) ? read(account, call) : undefined;
}
const ordinary = <T>(read: (account: Instagram, call: Call) => T) =>
  full((account, call) => (account.backsPageId === null ? read(account, call) : undefined));

export const instagramKind = defineKind<Instagram>({
  defaults: ["id"],
  always: ["id"],
  fields: {
    id: ({ id }) => id,
    ig_id: ordinary(({ id }) => id.slice(5)),
    username: full(({ username }) => username),
    name: ordinary(({ name }) => name),
    biography: ordinary(() => undefined),
    website: ordinary(() => undefined),
    profile_pic: full(({ hasPicture, id }, call) => (hasPicture ? pictureUrl(call, id) : undefined)),
    profile_picture_url: ordinary(({ hasPicture, id }, call) =>
      hasPicture ? pictureUrl(call, id) : undefined,
    ),
    has_profile_pic: ordinary(({ hasPicture }) => hasPicture),
    is_published: full(({ isPublished }) => isPublished),
    followers_count: ordinary(({ id }) => Number(id.slice(-4)) * 7),
    follows_count: ordinary(({ id }) => Number(id.slice(-3))),
    media_count: ordinary(({ id }) => Number(id.slice(-2)) * 3),
    legacy_instagram_user_id: full(({ id }) => id.slice(4)),
    owner_business: ordinary(({ businessId }, call) =>
      businessId === null ? null : call.store.world.business(businessId),
    ),
  },
});
