import { z } from "zod";
import { endpoint } from "@/lib/graph/endpoint";
import { edge, paged } from "@/lib/graph/endpoints/edge";
import {
  AdAccount,
  adAccountFields,
  Business,
  businessFields,
  InstagramAccount,
  instagramFields,
  Page,
  pageFields,
} from "@/lib/graph/endpoints/fields";
import { AdAccountId, BusinessId } from "@/lib/ids";

const mine = z.object(paged);
const ofBusiness = z.object({ businessId: BusinessId, ...paged });
const ofAdAccount = z.object({ adAccountId: AdAccountId, ...paged });
const get = "GET" as const;

export const listBusinesses = endpoint({
  name: "listBusinesses",
  method: get,
  path: "/me/businesses",
  fields: businessFields,
  input: mine,
  output: edge(Business),
});

/** Only Pages with a direct role; those reached through a business alone are on its own edges. `tasks` exist only here. */
export const listMyPages = endpoint({
  name: "listMyPages",
  method: get,
  path: "/me/accounts",
  fields: [...pageFields, "tasks"],
  input: mine,
  output: edge(Page),
});

export const listOwnedPages = endpoint({
  name: "listOwnedPages",
  method: get,
  path: "/:businessId/owned_pages",
  fields: pageFields,
  input: ofBusiness,
  output: edge(Page),
});

export const listClientPages = endpoint({
  name: "listClientPages",
  method: get,
  path: "/:businessId/client_pages",
  fields: pageFields,
  input: ofBusiness,
  output: edge(Page),
});

export const listOwnedInstagramAccounts = endpoint({
  name: "listOwnedInstagramAccounts",
  method: get,
  path: "/:businessId/owned_instagram_accounts",
  fields: instagramFields,
  input: ofBusiness,
  output: edge(InstagramAccount),
});

/** Those of clients too. */
export const listClientInstagramAccounts = endpoint({
  name: "listClientInstagramAccounts",
  method: get,
  path: "/:businessId/instagram_accounts",
  fields: instagramFields,
  input: ofBusiness,
  output: edge(InstagramAccount),
});

export const listMyAdAccounts = endpoint({
  name: "listMyAdAccounts",
  method: get,
  path: "/me/adaccounts",
  fields: adAccountFields,
  input: mine,
  output: edge(AdAccount),
});

export const listOwnedAdAccounts = endpoint({
  name: "listOwnedAdAccounts",
  method: get,
  path: "/:businessId/owned_ad_accounts",
  fields: adAccountFields,
  input: ofBusiness,
  output: edge(AdAccount),
});

export const listClientAdAccounts = endpoint({
  name: "listClientAdAccounts",
  method: get,
  path: "/:businessId/client_ad_accounts",
  fields: adAccountFields,
  input: ofBusiness,
  output: edge(AdAccount),
});

export const listPromotePages = endpoint({
  name: "listPromotePages",
  method: get,
  path: "/:adAccountId/promote_pages",
  fields: ["id", "name"],
  input: ofAdAccount,
  output: edge(Page),
});

/** Instagram accounts the ad account may advertise with. */
export const listAdAccountInstagram = endpoint({
  name: "listAdAccountInstagram",
  method: get,
  path: "/:adAccountId/instagram_accounts",
  fields: ["id", "username"],
  input: ofAdAccount,
  output: edge(InstagramAccount),
});
