import { canSeeInstagram, hasScope, needScopes, sessionOf } from "@/lib/sandbox/core/access";
import type { FieldReaders } from "@/lib/sandbox/core/answer";
import type { Call } from "@/lib/sandbox/core/call";
import { noRole } from "@/lib/sandbox/core/refuse";
import { defineKind } from "@/lib/sandbox/nodes/define-kind";
import { picture } from "@/lib/sandbox/nodes/picture";
import type { Page } from "@/lib/sandbox/world/node";
import { mayAdvertise, roleOn, tasksOn } from "@/lib/sandbox/world/page-tasks";

/** A stranger's account is known by its id only. */
function connected(page: Page, call: Call) {
  if (page.instagramId === null || !hasScope(call, "instagram_basic")) return undefined;
  return call.store.world.instagram(page.instagramId);
}

function token(page: Page, call: Call) {
  const session = sessionOf(call);
  if (session.kind === "page") return session.pageId === page.id ? session.token : undefined;
  return roleOn(page, session.person) === "NONE"
    ? undefined
    : call.store.tokens.pageToken(session.token, page.id);
}

const name = { id: "2612", name: "Home decor" };

export const pageKind = defineKind<Page>({
  defaults: ["name", "id"],
  always: ["id"],
  fields: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    username: ({ username }) => username,
    link: ({ id }) => `https://www.facebook.com/${id}`,
    category: ({ category }) => category,
    category_list: ({ category }) => [{ ...name, name: category }],
    is_published: ({ isPublished }) => isPublished,
    verification_status: () => "not_verified",
    has_transitioned_to_new_page_experience: ({ profilePlus }) => profilePlus,
    promotion_eligible: ({ isPublished }) => isPublished,
    picture: ({ id }, call) => picture(call, id),
    access_token: token,
    business: ({ businessId }, call) => (businessId === null ? null : call.store.world.business(businessId)),
    owner_business: ({ businessId }, call) =>
      businessId === null ? null : call.store.world.business(businessId),
    instagram_business_account: (page, call) => {
      const account = connected(page, call);
      return account && canSeeInstagram(call, account) ? account : undefined;
    },
    connected_instagram_account: (page, call) => connected(page, call),
    connected_page_backed_instagram_account: ({ pageBackedInstagramId }, call) =>
      pageBackedInstagramId === null ? null : call.store.world.instagram(pageBackedInstagramId),
    page_backed_threads_account_id: (page, call) => {
      needScopes(call, "pages_read_engagement");
      if (!mayAdvertise(page, sessionOf(call).person)) throw noRole();
      return page.pageBackedThreadsId;
    },
  },
});

/** What a Page says only where it is listed with its person's role. */
export const pageTasks: FieldReaders = {
  tasks: (node, call) => (node.type === "Page" ? tasksOn(node, sessionOf(call).person) : undefined),
};
