import { z } from "zod";
import { seenSize } from "@/lib/creatives/crop";
import { cutText } from "@/lib/creatives/cut-text";
import type { FieldId } from "@/lib/creatives/fields";
import { filled } from "@/lib/creatives/formats/filled";
import type { Format } from "@/lib/creatives/formats/format";
import { StoryButton, storyText } from "@/lib/creatives/formats/story-parts";
import {
  descriptionRules,
  displayLinkRules,
  headlineRules,
  messageRules,
} from "@/lib/creatives/formats/text-rules";
import { videoRules } from "@/lib/creatives/formats/video-rules";
import { noRef } from "@/lib/creatives/media-slots";
import { linkOf, speakerOf } from "@/lib/creatives/preview-model";
import type { SingleVideo } from "@/lib/creatives/schema";
import { factsOf } from "@/lib/creatives/subject";

const Story = z.object({
  video_data: z.object({
    video_id: storyText,
    image_hash: storyText,
    message: storyText,
    title: storyText,
    link_description: storyText,
    call_to_action: StoryButton,
  }),
});

const fields = new Map(
  Object.entries<FieldId>({
    video_id: "media",
    image_hash: "thumbnail",
    image_url: "thumbnail",
    message: "message",
    title: "headline",
    link_description: "description",
  }),
);

/** One video in `video_data`. It has no link of its own: where it leads, and how that is shown, travels in the button. */
export const singleVideo: Format<SingleVideo> = {
  write: ({ texts, link, callToAction }, [{ imageHash, videoId } = noRef]) => ({
    video_data: {
      ...filled({
        video_id: videoId,
        image_hash: imageHash,
        message: texts.message,
        title: texts.headline,
        link_description: texts.description,
      }),
      call_to_action: {
        type: callToAction,
        value: { link: link.trim(), ...filled({ link_caption: texts.displayLink.trim() }) },
      },
    },
  }),

  read(story) {
    const parsed = Story.safeParse(story);
    if (!parsed.success) return null;
    const { video_id, image_hash, message, title, link_description, call_to_action } = parsed.data.video_data;
    const { link, link_caption } = call_to_action.value;
    return {
      content: {
        format: "single_video",
        link,
        media: { mediaId: null, thumbnailMediaId: null },
        texts: { message, headline: title, description: link_description, displayLink: link_caption },
        callToAction: call_to_action.type,
      },
      media: [{ imageHash: image_hash, videoId: video_id }],
    };
  },

  rules: [...videoRules, ...messageRules, ...headlineRules, ...descriptionRules, ...displayLinkRules],

  preview({ creative, identity, media }) {
    const video = factsOf(media, creative.media.mediaId);
    const poster = factsOf(media, creative.media.thumbnailMediaId);
    return {
      speaker: speakerOf(identity),
      text: cutText(creative.texts.message),
      shown: video && {
        pictureId: poster?.id ?? null,
        seen: seenSize(video),
        video: { durationMs: video.durationMs },
      },
      link: linkOf(creative),
      cards: null,
    };
  },

  fieldAt([data, key, ...rest]) {
    if (data !== "video_data") return null;
    if (key === "call_to_action") {
      if (rest.includes("link_caption")) return "displayLink";
      return rest.includes("link") ? "link" : "callToAction";
    }
    return key === undefined ? null : (fields.get(key) ?? null);
  },

  paths: () => [
    ["video_data", "video_id"],
    ["video_data", "image_hash"],
    ["video_data", "message"],
    ["video_data", "title"],
    ["video_data", "link_description"],
    ["video_data", "call_to_action", "type"],
    ["video_data", "call_to_action", "value", "link"],
    ["video_data", "call_to_action", "value", "link_caption"],
  ],
};
