import {
  createBackedThreadsUser,
  createPageBackedThreadsAccount,
  findBackedThreadsUser,
  findConnectedThreadsUser,
} from "@/lib/graph/endpoints/threads-users";
import { instagramOf, needScopes, pageOf, personOf, sessionOf } from "@/lib/sandbox/core/access";
import { json, nodes, type Answer } from "@/lib/sandbox/core/answer";
import type { Call } from "@/lib/sandbox/core/call";
import { noRole, noSuchObject, pageTokenNeeded, temporary } from "@/lib/sandbox/core/refuse";
import type { Router } from "@/lib/sandbox/core/router";
import type { Instagram } from "@/lib/sandbox/world/node";
import { objectId, readObjectId } from "@/lib/sandbox/world/object-ids";
import { mayAdvertise } from "@/lib/sandbox/world/page-tasks";

/** At least Advertiser on the linked Page, or a member of the business that claims the account. */
function advertisable(call: Call, igUserId: string): Instagram {
  needScopes(call, "instagram_basic", "threads_business_basic", "pages_read_engagement");
  const account = instagramOf(call, igUserId);
  if (account.backsPageId !== null) throw noSuchObject(igUserId, call.method);
  const person = personOf(call);
  const page = account.pageId === null ? undefined : call.store.world.page(account.pageId);
  const throughPage = page !== undefined && mayAdvertise(page, person);
  const throughBusiness =
    person.profile === "manager" && (account.businessId ?? account.clientBusinessId) !== null;
  if (!throughPage && !throughBusiness) throw noRole();
  return account;
}

/** Meta documents a list of one and is reported to answer otherwise too: the switch decides. */
function threadsUser(call: Call, id: string | null): Answer {
  const shape = call.shapes.threadsAnswer;
  if (shape === "bare") return json(id === null ? {} : { threads_user_id: id });
  if (shape === "empty-object" && id === null) return json({});
  return nodes(id === null ? [] : [{ type: "ThreadsUser" as const, id }], { bare: true });
}

function trouble(call: Call, account: Instagram) {
  if (account.trouble === "down") throw temporary();
  const key = `flaky:${account.id}`;
  if (account.trouble !== "flaky" || call.store.seen.has(key)) return;
  call.store.seen.add(key);
  throw temporary();
}

const pageBackedShapes = {
  id: (id: string) => ({ id }),
  threads_user_id: (id: string) => ({ threads_user_id: id }),
  "data-object": (id: string) => ({ data: { threads_user_id: id } }),
  "data-array": (id: string) => ({ data: [{ threads_user_id: id }] }),
};

export function answerThreadsUsers(sandbox: Router) {
  sandbox.on(findConnectedThreadsUser, ({ igUserId }, call) => {
    const account = advertisable(call, igUserId);
    trouble(call, account);
    return threadsUser(call, account.associatedThreadsId);
  });

  sandbox.on(findBackedThreadsUser, ({ igUserId }, call) =>
    threadsUser(call, advertisable(call, igUserId).backedThreadsId),
  );

  sandbox.on(createBackedThreadsUser, ({ igUserId }, call) => {
    const { store } = call;
    const { backedThreadsId } = advertisable(call, igUserId);
    store.countCreation("instagram_backed", igUserId, backedThreadsId === null);
    if (backedThreadsId !== null) return threadsUser(call, backedThreadsId);
    const id = like("backedThreads", igUserId);
    store.changeInstagram(igUserId, { backedThreadsId: id });
    return threadsUser(call, id);
  });

  sandbox.on(createPageBackedThreadsAccount, ({ pageId }, call) => {
    const { store } = call;
    needScopes(call, "pages_read_engagement", "pages_manage_ads");
    if (store.settings.requirePageToken && sessionOf(call).kind !== "page") throw pageTokenNeeded();
    const page = pageOf(call, pageId);
    if (!mayAdvertise(page, personOf(call))) throw noRole();
    const id = page.pageBackedThreadsId ?? like("pageBackedThreads", pageId);
    store.countCreation("page_backed", pageId, page.pageBackedThreadsId === null);
    if (page.pageBackedThreadsId === null) store.changePage(pageId, { pageBackedThreadsId: id });
    return json(pageBackedShapes[call.shapes.pageBackedAnswer](id));
  });
}

/** The id that goes with another object's: a second creation cannot make a second account. */
export function like(
  kind: "backedThreads" | "associatedThreads" | "pageBackedThreads" | "pageBackedInstagram",
  id: string,
) {
  const read = readObjectId(id);
  return objectId(kind, read?.world ?? 0, read?.index ?? 0);
}
