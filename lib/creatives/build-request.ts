import type { MediaRefs, Story } from "@/lib/creatives/formats/format";
import { singleImage } from "@/lib/creatives/formats/single-image";
import type { ThreeIds } from "@/lib/creatives/identity";
import type { Creative } from "@/lib/creatives/schema";

export type CreativeBody = {
  name: string;
  object_story_spec: Story & { page_id: string; instagram_user_id: string; threads_user_id?: string };
  threads_user_id?: string;
};

function writeStory(creative: Creative, media: MediaRefs) {
  switch (creative.format) {
    case "single_image":
      return singleImage.write(creative, media);
  }
}

/**
 * The exact body of `POST /{ad account}/adcreatives`. The JSON pane, the cURL command, Meta's check and publishing all
 * take it from here, so they cannot disagree. Keys stand in the order in which people read them.
 */
export function buildRequest(creative: Creative, ids: ThreeIds, media: MediaRefs): CreativeBody {
  const threads = { threads_user_id: ids.threadsUserId };
  const inSpec = creative.threadsIdPosition === "spec";
  return {
    name: creative.name.trim(),
    object_story_spec: {
      page_id: ids.pageId,
      instagram_user_id: ids.instagramUserId,
      ...(inSpec ? threads : {}),
      ...writeStory(creative, media),
    },
    ...(inSpec ? {} : threads),
  };
}
