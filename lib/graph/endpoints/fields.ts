import { z } from "zod";
import { AdAccountId, BusinessId, InstagramUserId, PageId } from "@/lib/ids";
import { count, flag, optional, pictureUrl, text, wireId } from "@/lib/graph/wire";

const BusinessRef = z.object({ id: wireId(BusinessId), name: text });
const tasks = optional(z.array(z.string()));

export const Business = z.object({
  id: wireId(BusinessId),
  name: text,
  verification_status: text,
  profile_picture_uri: text,
});
export type Business = z.output<typeof Business>;
export const businessFields = ["id", "name", "verification_status", "profile_picture_uri"];

export const InstagramAccount = z.object({
  id: wireId(InstagramUserId),
  username: text,
  name: text,
  profile_picture_url: text,
  has_profile_pic: flag,
  is_published: flag,
  owner_business: optional(BusinessRef),
});
export type InstagramAccount = z.output<typeof InstagramAccount>;
export const instagramFields = [
  "id",
  "username",
  "name",
  "profile_picture_url",
  "has_profile_pic",
  "is_published",
];

const linkedInstagram = "{id,username,name,profile_picture_url}";

export const Page = z.object({
  id: wireId(PageId),
  name: text,
  username: text,
  category: text,
  is_published: flag,
  picture: pictureUrl,
  business: optional(BusinessRef),
  tasks,
  instagram_business_account: optional(InstagramAccount),
  connected_instagram_account: optional(InstagramAccount),
});
export type Page = z.output<typeof Page>;
export const pageFields = [
  "id",
  "name",
  "username",
  "category",
  "is_published",
  "picture",
  "business{id,name}",
  `instagram_business_account${linkedInstagram}`,
  `connected_instagram_account${linkedInstagram}`,
];

export const AdAccount = z.object({
  id: wireId(AdAccountId),
  account_id: text,
  name: text,
  account_status: count,
  disable_reason: count,
  currency: text,
  timezone_name: text,
  business: optional(BusinessRef),
  user_tasks: tasks,
});
export type AdAccount = z.output<typeof AdAccount>;
export const adAccountFields = [
  "id",
  "account_id",
  "name",
  "account_status",
  "disable_reason",
  "currency",
  "timezone_name",
  "business{id,name}",
  "user_tasks",
];
