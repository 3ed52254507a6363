import {
  listAdAccountInstagram,
  listBusinesses,
  listClientAdAccounts,
  listClientInstagramAccounts,
  listClientPages,
  listMyAdAccounts,
  listMyPages,
  listOwnedAdAccounts,
  listOwnedInstagramAccounts,
  listOwnedPages,
  listPromotePages,
} from "@/lib/graph/endpoints/portfolio";
import { adAccountOf, businessOf, hasScope, needScopes, personOf } from "@/lib/sandbox/core/access";
import { nodes } from "@/lib/sandbox/core/answer";
import type { Router } from "@/lib/sandbox/core/router";
import {
  listAuthorizedAdAccounts,
  listBusinessInstagram,
  listConnectedInstagram,
  listConnectedInstagramWithPageBacked,
} from "@/lib/sandbox/handlers/extra-endpoints";
import { pageTasks } from "@/lib/sandbox/nodes/page";
import {
  adAccountsOf,
  assignedInstagram,
  businessesOf,
  businessInstagram,
  clientPages,
  directPages,
  ownedInstagram,
  ownedPages,
  promotablePages,
} from "@/lib/sandbox/world/portfolio";

const adsScopes = ["ads_management", "ads_read"];
const accountsDefaults = ["access_token", "category", "category_list", "name", "id", "tasks"];

export function answerPortfolio(sandbox: Router) {
  sandbox.on(listBusinesses, (_, call) => {
    needScopes(call, "business_management");
    return nodes(businessesOf(call.store.world, personOf(call)));
  });

  // Without pages_show_list Meta answers an empty list, not an error.
  sandbox.on(listMyPages, (_, call) => {
    const pages = hasScope(call, "pages_show_list") ? directPages(call.store.world, personOf(call)) : [];
    return nodes(pages, { extra: pageTasks, defaults: accountsDefaults });
  });

  sandbox.on(listOwnedPages, ({ businessId }, call) => {
    needScopes(call, "business_management");
    businessOf(call, businessId);
    return nodes(ownedPages(call.store.world, personOf(call), businessId));
  });

  sandbox.on(listClientPages, ({ businessId }, call) => {
    needScopes(call, "business_management");
    businessOf(call, businessId);
    return nodes(clientPages(call.store.world, personOf(call), businessId));
  });

  sandbox.on(listOwnedInstagramAccounts, ({ businessId }, call) => {
    needScopes(call, "business_management", "instagram_basic");
    businessOf(call, businessId);
    return nodes(ownedInstagram(call.store.world, personOf(call), businessId));
  });

  for (const edge of [listClientInstagramAccounts, listBusinessInstagram]) {
    sandbox.onRaw(edge, (call, businessId) => {
      needScopes(call, "business_management", "instagram_basic");
      businessOf(call, businessId);
      return nodes(businessInstagram(call.store.world, personOf(call), businessId));
    });
  }

  sandbox.on(listMyAdAccounts, (_, call) => {
    needScopes(call, adsScopes);
    return nodes(adAccountsOf(call.store.world, personOf(call)));
  });

  sandbox.on(listOwnedAdAccounts, ({ businessId }, call) => {
    needScopes(call, "business_management", adsScopes);
    businessOf(call, businessId);
    const all = adAccountsOf(call.store.world, personOf(call));
    return nodes(all.filter((account) => account.businessId === businessId));
  });

  sandbox.on(listClientAdAccounts, ({ businessId }, call) => {
    needScopes(call, "business_management", adsScopes);
    businessOf(call, businessId);
    const all = adAccountsOf(call.store.world, personOf(call));
    return nodes(all.filter((account) => account.clientBusinessId === businessId));
  });

  sandbox.on(listPromotePages, ({ adAccountId }, call) => {
    needScopes(call, "pages_show_list", "pages_manage_ads");
    adAccountOf(call, adAccountId);
    return nodes(promotablePages(call.store.world, personOf(call)));
  });

  for (const edge of [listAdAccountInstagram, listConnectedInstagram, listConnectedInstagramWithPageBacked]) {
    sandbox.onRaw(edge, (call, adAccountId) => {
      needScopes(call, adsScopes, "instagram_basic");
      const account = adAccountOf(call, adAccountId);
      return nodes(assignedInstagram(call.store.world, personOf(call), account));
    });
  }

  sandbox.on(listAuthorizedAdAccounts, ({ igUserId }, call) => {
    needScopes(call, adsScopes);
    const { world } = call.store;
    const person = personOf(call);
    const account = world.instagram(igUserId);
    const all = adAccountsOf(world, person);
    return nodes(account ? all.filter((_, index) => account.assignedTo.includes(index + 1)) : []);
  });
}
