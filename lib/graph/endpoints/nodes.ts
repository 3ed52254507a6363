import { z } from "zod";
import { endpoint } from "@/lib/graph/endpoint";
import {
  AdAccount,
  adAccountFields,
  InstagramAccount,
  instagramFields,
  Page,
  pageFields,
} from "@/lib/graph/endpoints/fields";
import { optional, wireId } from "@/lib/graph/wire";
import { AdAccountId, InstagramUserId, PageId } from "@/lib/ids";

export const getPage = endpoint({
  name: "getPage",
  method: "GET",
  path: "/:pageId",
  fields: pageFields,
  input: z.object({ pageId: PageId }),
  output: Page,
});

/** `access_token` is undefined where the person's role on the Page does not carry one. */
export const getPageToken = endpoint({
  name: "getPageToken",
  method: "GET",
  path: "/:pageId",
  fields: ["access_token"],
  input: z.object({ pageId: PageId }),
  output: z.object({ id: wireId(PageId), access_token: optional(z.string().min(1)) }),
});

export const getInstagramAccount = endpoint({
  name: "getInstagramAccount",
  method: "GET",
  path: "/:igUserId",
  fields: [...instagramFields, "owner_business{id,name}"],
  input: z.object({ igUserId: InstagramUserId }),
  output: InstagramAccount,
});

export const getAdAccount = endpoint({
  name: "getAdAccount",
  method: "GET",
  path: "/:adAccountId",
  fields: adAccountFields,
  input: z.object({ adAccountId: AdAccountId }),
  output: AdAccount,
});
