import { defineKind } from "@/lib/sandbox/nodes/define-kind";
import { pictureUrl } from "@/lib/sandbox/nodes/picture";
import type { Business } from "@/lib/sandbox/world/node";

export const businessKind = defineKind<Business>({
  defaults: ["id", "name"],
  always: ["id"],
  fields: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    verification_status: ({ verification }) => verification,
    profile_picture_uri: ({ id }, call) => pictureUrl(call, id),
    link: ({ id }) => `https://business.facebook.com/${id}`,
    created_time: () => "2023-04-11T08:20:00+0000",
    timezone_id: () => 1,
    two_factor_type: () => "none",
    is_hidden: () => false,
    vertical: () => "RETAIL",
  },
});
