import { getAdAccount, getInstagramAccount, getPage, getPageToken } from "@/lib/graph/endpoints/nodes";
import { findPageBackedThreadsAccount } from "@/lib/graph/endpoints/threads-users";
import {
  adAccountOf,
  businessOf,
  canSeeInstagram,
  instagramOf,
  needScopes,
  pageOf,
} from "@/lib/sandbox/core/access";
import { node, nodes } from "@/lib/sandbox/core/answer";
import type { Router } from "@/lib/sandbox/core/router";
import { getBusiness, listPageInstagram } from "@/lib/sandbox/handlers/extra-endpoints";

export function answerNodes(sandbox: Router) {
  for (const read of [getPage, getPageToken, findPageBackedThreadsAccount]) {
    sandbox.onRaw(read, (call, pageId) => {
      needScopes(call, ["pages_show_list", "pages_read_engagement", "business_management"]);
      return node(pageOf(call, pageId));
    });
  }

  sandbox.on(getInstagramAccount, ({ igUserId }, call) => {
    needScopes(call, "instagram_basic");
    return node(instagramOf(call, igUserId));
  });

  sandbox.on(getAdAccount, ({ adAccountId }, call) => {
    needScopes(call, ["ads_management", "ads_read"]);
    return node(adAccountOf(call, adAccountId));
  });

  sandbox.on(getBusiness, ({ businessId }, call) => {
    needScopes(call, "business_management");
    return node(businessOf(call, businessId));
  });

  sandbox.on(listPageInstagram, ({ pageId }, call) => {
    needScopes(call, "instagram_basic", "pages_read_engagement");
    const { instagramId } = pageOf(call, pageId);
    const account = instagramId === null ? undefined : call.store.world.instagram(instagramId);
    return nodes(account && canSeeInstagram(call, account) ? [account] : []);
  });
}
