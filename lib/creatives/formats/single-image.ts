import { z } from "zod";
import { seenSize } from "@/lib/creatives/crop";
import { cutText } from "@/lib/creatives/cut-text";
import type { FieldId } from "@/lib/creatives/fields";
import { filled } from "@/lib/creatives/formats/filled";
import type { Format } from "@/lib/creatives/formats/format";
import { imageRules } from "@/lib/creatives/formats/image-rules";
import { StoryButton, storyText } from "@/lib/creatives/formats/story-parts";
import {
  descriptionRules,
  displayLinkRules,
  headlineRules,
  messageRules,
} from "@/lib/creatives/formats/text-rules";
import { noRef } from "@/lib/creatives/media-slots";
import { linkOf, speakerOf } from "@/lib/creatives/preview-model";
import type { SingleImage } from "@/lib/creatives/schema";
import { factsOf } from "@/lib/creatives/subject";

const Story = z.object({
  link_data: z.object({
    link: storyText,
    message: storyText,
    name: storyText,
    description: storyText,
    caption: storyText,
    image_hash: storyText,
    call_to_action: StoryButton,
    child_attachments: z.undefined().optional(),
  }),
});

const fields = new Map(
  Object.entries<FieldId>({
    link: "link",
    message: "message",
    name: "headline",
    description: "description",
    caption: "displayLink",
    image_hash: "media",
    picture: "media",
    image_crops: "media",
  }),
);

/** One picture in `link_data`, with a headline, a description and a button that lead to one address. */
export const singleImage: Format<SingleImage> = {
  write: ({ texts, link, callToAction }, [{ imageHash } = noRef]) => ({
    link_data: {
      link: link.trim(),
      ...filled({
        message: texts.message,
        name: texts.headline,
        description: texts.description,
        caption: texts.displayLink.trim(),
        image_hash: imageHash,
      }),
      call_to_action: { type: callToAction, value: { link: link.trim() } },
    },
  }),

  read(story) {
    const parsed = Story.safeParse(story);
    if (!parsed.success) return null;
    const { link, message, name, description, caption, image_hash, call_to_action } = parsed.data.link_data;
    return {
      content: {
        format: "single_image",
        link,
        media: { mediaId: null },
        texts: { message, headline: name, description, displayLink: caption },
        callToAction: call_to_action.type,
      },
      media: [{ imageHash: image_hash, videoId: "" }],
    };
  },

  rules: [...imageRules, ...messageRules, ...headlineRules, ...descriptionRules, ...displayLinkRules],

  preview({ creative, identity, media }) {
    const picture = factsOf(media, creative.media.mediaId);
    return {
      speaker: speakerOf(identity),
      text: cutText(creative.texts.message),
      shown: picture && { pictureId: picture.id, seen: seenSize(picture), video: null },
      link: linkOf(creative),
      cards: null,
    };
  },

  fieldAt([data, key, ...rest]) {
    if (data !== "link_data") return null;
    if (key === "call_to_action") return rest.includes("link") ? "link" : "callToAction";
    return key === undefined ? null : (fields.get(key) ?? null);
  },

  paths: () => [
    ["link_data", "link"],
    ["link_data", "message"],
    ["link_data", "name"],
    ["link_data", "description"],
    ["link_data", "caption"],
    ["link_data", "image_hash"],
    ["link_data", "call_to_action", "type"],
    ["link_data", "call_to_action", "value", "link"],
  ],
};
