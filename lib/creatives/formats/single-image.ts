import { z } from "zod";
import { hostOf } from "@/lib/creatives/address";
import { seenSize } from "@/lib/creatives/crop";
import { cutText } from "@/lib/creatives/cut-text";
import type { FieldId } from "@/lib/creatives/fields";
import type { Format } from "@/lib/creatives/formats/format";
import { imageRules } from "@/lib/creatives/formats/image-rules";
import { linkDataRules } from "@/lib/creatives/formats/link-data-rules";
import { filled } from "@/lib/creatives/formats/filled";
import { speakerOf } from "@/lib/creatives/preview-model";
import type { SingleImage } from "@/lib/creatives/schema";

const text = z.string().default("");

const Story = z.object({
  link_data: z.object({
    link: text,
    message: text,
    name: text,
    description: text,
    caption: text,
    image_hash: text,
    call_to_action: z.object({ type: z.string() }).default({ type: "NO_BUTTON" }),
    child_attachments: z.undefined().optional(),
  }),
});

const fields: Record<string, FieldId> = {
  link: "link",
  message: "message",
  name: "headline",
  description: "description",
  caption: "displayLink",
  image_hash: "media",
  picture: "media",
  image_crops: "media",
};

/** One picture in `link_data`, with a headline, a description and a button that lead to one address. */
export const singleImage: Format<SingleImage> = {
  write: ({ texts, link, callToAction }, { imageHash }) => ({
    link_data: {
      link: link.trim(),
      ...filled({
        message: texts.message,
        name: texts.headline,
        description: texts.description,
        caption: texts.displayLink.trim(),
      }),
      image_hash: imageHash,
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
        texts: { message, headline: name, description, displayLink: caption },
        callToAction: call_to_action.type,
      },
      media: { imageHash: image_hash },
    };
  },

  rules: [...imageRules, ...linkDataRules],

  preview: ({ creative, identity, media }) => ({
    speaker: speakerOf(identity),
    text: cutText(creative.texts.message),
    picture: media && { mediaId: media.id, seen: seenSize(media) },
    link: {
      domain: hostOf(creative.texts.displayLink || creative.link),
      title: creative.texts.headline.trim(),
      button: creative.callToAction === "NO_BUTTON" ? null : creative.callToAction,
    },
  }),

  fieldAt([data, key, ...rest]) {
    if (data !== "link_data") return null;
    if (key === "call_to_action") return rest.includes("link") ? "link" : "callToAction";
    return key === undefined ? null : (fields[key] ?? null);
  },
};
