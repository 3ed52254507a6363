import {
  createPageBackedInstagram,
  findPageBackedInstagram,
} from "@/lib/graph/endpoints/page-backed-instagram";
import { needScopes, pageOf, personOf, sessionOf } from "@/lib/sandbox/core/access";
import { json, nodes } from "@/lib/sandbox/core/answer";
import type { Call } from "@/lib/sandbox/core/call";
import { noRole, pageTokenNeeded } from "@/lib/sandbox/core/refuse";
import type { Router } from "@/lib/sandbox/core/router";
import { like } from "@/lib/sandbox/handlers/threads-users";
import { mayAdvertise } from "@/lib/sandbox/world/page-tasks";

function advertisable(call: Call, pageId: string) {
  needScopes(call, "pages_read_engagement");
  if (call.store.settings.requirePageToken && sessionOf(call).kind !== "page") throw pageTokenNeeded();
  const page = pageOf(call, pageId);
  if (!mayAdvertise(page, personOf(call))) throw noRole();
  return page;
}

export function answerPageBackedInstagram(sandbox: Router) {
  sandbox.on(findPageBackedInstagram, ({ pageId }, call) => {
    const { pageBackedInstagramId } = advertisable(call, pageId);
    const account =
      pageBackedInstagramId === null ? undefined : call.store.world.instagram(pageBackedInstagramId);
    return nodes(account ? [account] : []);
  });

  sandbox.on(createPageBackedInstagram, ({ pageId }, call) => {
    const { pageBackedInstagramId } = advertisable(call, pageId);
    call.store.countCreation("page_backed_instagram", pageId, pageBackedInstagramId === null);
    if (pageBackedInstagramId !== null) return json({ id: pageBackedInstagramId });
    const id = like("pageBackedInstagram", pageId);
    call.store.changePage(pageId, { pageBackedInstagramId: id });
    return json({ id });
  });
}
