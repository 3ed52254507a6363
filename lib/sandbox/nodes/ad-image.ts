import { defineKind } from "@/lib/sandbox/nodes/define-kind";
import { wireTime } from "@/lib/sandbox/nodes/wire-time";
import type { AdImage } from "@/lib/sandbox/world/node";

export const adImageKind = defineKind<AdImage>({
  defaults: ["id", "hash", "name", "url", "width", "height", "status"],
  always: ["id"],
  fields: {
    id: ({ id }) => id,
    account_id: ({ accountId }) => accountId.replace("act_", ""),
    hash: ({ hash }) => hash,
    name: ({ name }) => name,
    url: ({ hash }, call) => `${call.origin}/images/${hash}`,
    url_128: ({ hash }, call) => `${call.origin}/images/${hash}`,
    permalink_url: ({ hash }, call) => `${call.origin}/images/${hash}`,
    width: ({ width }) => width,
    height: ({ height }) => height,
    original_width: ({ width }) => width,
    original_height: ({ height }) => height,
    status: () => "ACTIVE",
    created_time: ({ createdAt }) => wireTime(createdAt),
    updated_time: ({ createdAt }) => wireTime(createdAt),
  },
});
