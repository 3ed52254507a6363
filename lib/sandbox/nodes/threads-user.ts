import { defineKind } from "@/lib/sandbox/nodes/define-kind";
import { pictureUrl } from "@/lib/sandbox/nodes/picture";
import type { ThreadsUser } from "@/lib/sandbox/world/node";

/** Its id travels as `threads_user_id` and under no other name. */
export const threadsUserKind = defineKind<ThreadsUser>({
  defaults: ["threads_user_id"],
  always: ["threads_user_id"],
  fields: {
    id: () => undefined,
    threads_user_id: ({ id }) => id,
    threads_user_profile_pic: ({ id }, call) => pictureUrl(call, id),
  },
});
