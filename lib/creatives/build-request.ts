import { addExtra } from "@/lib/creatives/extra";
import type { Story } from "@/lib/creatives/formats/format";
import { formats } from "@/lib/creatives/formats/formats";
import type { ThreeIds } from "@/lib/creatives/identity";
import type { MediaRef } from "@/lib/creatives/media-slots";
import type { Creative } from "@/lib/creatives/schema";

export type CreativeBody = {
  name: string;
  object_story_spec: Story & { page_id: string; instagram_user_id: string; threads_user_id?: string };
  threads_user_id?: string;
};

function writeStory(creative: Creative, media: readonly MediaRef[]): Story {
  switch (creative.format) {
    case "single_image":
      return formats.single_image.write(creative, media);
    case "single_video":
      return formats.single_video.write(creative, media);
    case "carousel":
      return formats.carousel.write(creative, media);
  }
}

/**
 * The exact body of `POST /{ad account}/adcreatives`. The JSON pane, the cURL command, Meta's check and publishing all
 * take it from here, so they cannot disagree. Keys stand in the order in which people read them; what the studio has no
 * field for stands behind them.
 */
export function buildRequest(creative: Creative, ids: ThreeIds, media: readonly MediaRef[]): CreativeBody {
  const threads = { threads_user_id: ids.threadsUserId };
  const inSpec = creative.threadsIdPosition === "spec";
  const written = {
    object_story_spec: {
      page_id: ids.pageId,
      instagram_user_id: ids.instagramUserId,
      ...(inSpec ? threads : {}),
      ...writeStory(creative, media),
    },
  };
  const { object_story_spec: spec, ...rest } = addExtra(written, creative.extra);
  return {
    name: creative.name.trim(),
    object_story_spec: { ...written.object_story_spec, ...(typeof spec === "object" ? spec : {}) },
    ...(inSpec ? {} : threads),
    ...rest,
  };
}
