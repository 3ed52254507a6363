import { defineKind } from "@/lib/sandbox/nodes/define-kind";
import type { AdCreative } from "@/lib/sandbox/world/node";
import { storyOf, threadsUserIdOf, instagramUserIdOf } from "@/lib/sandbox/creatives/read-spec";

export const adCreativeKind = defineKind<AdCreative>({
  defaults: ["id"],
  always: ["id"],
  fields: {
    id: ({ id }) => id,
    account_id: ({ accountId }) => accountId.replace("act_", ""),
    name: ({ name }) => name,
    status: ({ status }) => status,
    object_type: () => "SHARE",
    object_story_spec: ({ spec }) => spec["object_story_spec"],
    effective_object_story_id: ({ storyId }) => storyId,
    object_story_id: ({ spec }) => spec["object_story_id"],
    source_instagram_media_id: ({ spec }) => spec["source_instagram_media_id"],
    threads_user_id: ({ spec }) => threadsUserIdOf(spec),
    instagram_user_id: ({ spec }) => instagramUserIdOf(spec),
    call_to_action_type: ({ spec }) => storyOf(spec)?.callToAction,
    image_hash: ({ spec }) => storyOf(spec)?.imageHash,
    body: ({ spec }) => storyOf(spec)?.message,
    title: ({ spec }) => storyOf(spec)?.title,
    url_tags: ({ spec }) => spec["url_tags"],
    degrees_of_freedom_spec: ({ spec }) => spec["degrees_of_freedom_spec"],
    thumbnail_url: ({ spec, id }, call) => {
      const hash = storyOf(spec)?.imageHash;
      return hash ? `${call.origin}/images/${hash}` : `${call.origin}/pictures/${id}.svg`;
    },
  },
});
