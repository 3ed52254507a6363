import { z } from "zod";
import { endpoint } from "@/lib/graph/endpoint";
import { AdAccountId, BusinessId, InstagramUserId, MetaId, PageId } from "@/lib/ids";

/** Edges that other Graph clients use and the product does not; their answers are typed where they are made. */
const output = z.unknown();

export const revokePermission = endpoint({
  name: "revokePermission",
  method: "DELETE",
  path: "/me/permissions/:permission",
  input: z.object({ permission: z.string() }),
  output,
});

export const getBusiness = endpoint({
  name: "getBusiness",
  method: "GET",
  path: "/:businessId",
  input: z.object({ businessId: BusinessId }),
  output,
});

export const listBusinessInstagram = endpoint({
  name: "listBusinessInstagram",
  method: "GET",
  path: "/:businessId/instagram_business_accounts",
  input: z.object({ businessId: BusinessId }),
  output,
});

export const listPageInstagram = endpoint({
  name: "listPageInstagram",
  method: "GET",
  path: "/:pageId/instagram_accounts",
  input: z.object({ pageId: PageId }),
  output,
});

export const listConnectedInstagram = endpoint({
  name: "listConnectedInstagram",
  method: "GET",
  path: "/:adAccountId/connected_instagram_accounts",
  input: z.object({ adAccountId: AdAccountId }),
  output,
});

export const listConnectedInstagramWithPageBacked = endpoint({
  name: "listConnectedInstagramWithPageBacked",
  method: "GET",
  path: "/:adAccountId/connected_instagram_accounts_with_iabp",
  input: z.object({ adAccountId: AdAccountId, business_id: z.string().optional() }),
  output,
});

export const listAuthorizedAdAccounts = endpoint({
  name: "listAuthorizedAdAccounts",
  method: "GET",
  path: "/:igUserId/authorized_adaccounts",
  input: z.object({ igUserId: InstagramUserId, business: z.string().optional() }),
  output,
});

export const deleteImage = endpoint({
  name: "deleteImage",
  method: "DELETE",
  path: "/:adAccountId/adimages",
  input: z.object({ adAccountId: AdAccountId, hash: z.string() }),
  output,
});

export const listCreativePreviews = endpoint({
  name: "listCreativePreviews",
  method: "GET",
  path: "/:creativeId/previews",
  input: z.object({ creativeId: MetaId, ad_format: z.string() }),
  output,
});

export const deleteVideo = endpoint({
  name: "deleteVideo",
  method: "DELETE",
  path: "/:videoId",
  input: z.object({ videoId: MetaId }),
  output,
});

export const exchangeCodePost = endpoint({
  name: "exchangeCodePost",
  method: "POST",
  path: "/oauth/access_token",
  token: "none",
  input: z.object({}),
  output,
});
