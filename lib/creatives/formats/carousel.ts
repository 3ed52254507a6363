import { z } from "zod";
import { hostOf } from "@/lib/creatives/address";
import { cutText } from "@/lib/creatives/cut-text";
import { addExtra } from "@/lib/creatives/extra";
import { cardFieldId, type CardField, type FieldId } from "@/lib/creatives/fields";
import { carouselRules } from "@/lib/creatives/formats/carousel-rules";
import { buttonOfCards, readCard, writeCard } from "@/lib/creatives/formats/carousel-card";
import { filled } from "@/lib/creatives/formats/filled";
import type { Format } from "@/lib/creatives/formats/format";
import { storyText } from "@/lib/creatives/formats/story-parts";
import { displayLinkRules, messageRules } from "@/lib/creatives/formats/text-rules";
import { noRef, pictureOf } from "@/lib/creatives/media-slots";
import { speakerOf } from "@/lib/creatives/preview-model";
import type { Carousel } from "@/lib/creatives/schema";
import { factsOf } from "@/lib/creatives/subject";

const Story = z.object({
  link_data: z.object({
    link: storyText,
    message: storyText,
    caption: storyText,
    multi_share_optimized: z.stringbool().or(z.boolean()).default(true),
    multi_share_end_card: z.stringbool().or(z.boolean()).default(true),
    child_attachments: z.array(z.record(z.string(), z.unknown())),
  }),
});

const fields = new Map(
  Object.entries<FieldId>({
    link: "link",
    message: "message",
    caption: "displayLink",
    multi_share_optimized: "cards",
    multi_share_end_card: "cards",
    child_attachments: "cards",
  }),
);

const cardKeys = new Map(
  Object.entries<CardField>({
    link: "link",
    name: "headline",
    description: "description",
    image_hash: "media",
    picture: "media",
    video_id: "media",
  }),
);

/** Two to ten cards in `link_data`. Every card carries the button's type, though Threads draws none. */
export const carousel: Format<Carousel> = {
  write: ({ texts, link, callToAction, cards, ...creative }, media) => ({
    link_data: {
      link: link.trim(),
      ...filled({ message: texts.message, caption: texts.displayLink.trim() }),
      multi_share_optimized: creative.multiShareOptimized,
      multi_share_end_card: creative.multiShareEndCard,
      child_attachments: cards.map((card, index) =>
        addExtra(writeCard(card, callToAction, media[index] ?? noRef), card.extra),
      ),
    },
  }),

  read(story) {
    const parsed = Story.safeParse(story);
    if (!parsed.success) return null;
    const { link, message, caption, child_attachments, ...flags } = parsed.data.link_data;
    const callToAction = buttonOfCards(child_attachments);
    const cards = child_attachments
      .map((card, index) => readCard(card, index, callToAction))
      .filter((card) => card !== null);
    if (cards.length < child_attachments.length) return null;
    return {
      content: {
        format: "carousel",
        link,
        callToAction,
        cards: cards.map(({ card }) => card),
        texts: { message, displayLink: caption },
        multiShareOptimized: flags.multi_share_optimized,
        multiShareEndCard: flags.multi_share_end_card,
      },
      media: cards.map(({ media }) => media),
    };
  },

  rules: [...carouselRules, ...messageRules, ...displayLinkRules],

  preview: ({ creative, identity, media }) => ({
    speaker: speakerOf(identity),
    text: cutText(creative.texts.message),
    shown: null,
    link: null,
    cards: creative.cards.map(({ id, media: choice, headline, link }) => {
      const shown = factsOf(media, choice.mediaId);
      const picture = pictureOf(media, choice);
      return {
        ...{ id, title: headline.trim(), domain: hostOf(link) },
        pictureId: picture?.kind === "image" ? picture.id : null,
        video: shown?.kind === "video" ? { durationMs: shown.durationMs } : null,
      };
    }),
  }),

  fieldAt([data, key, index, cardKey, ...rest]) {
    if (data !== "link_data" || key === undefined) return null;
    if (key !== "child_attachments" || index === undefined || !/^\d+$/.test(index))
      return fields.get(key) ?? null;
    if (cardKey === "call_to_action")
      return rest.includes("link") ? cardFieldId(Number(index), "link") : "callToAction";
    return cardFieldId(Number(index), (cardKey && cardKeys.get(cardKey)) || "media");
  },

  paths: ({ cards }) => [
    ["link_data", "link"],
    ["link_data", "message"],
    ["link_data", "caption"],
    ["link_data", "multi_share_optimized"],
    ["link_data", "multi_share_end_card"],
    ...cards.flatMap((_, index) => cardPaths(String(index))),
  ],
};

const cardPaths = (index: string) =>
  [
    ["link"],
    ["name"],
    ["description"],
    ["image_hash"],
    ["video_id"],
    ["call_to_action", "type"],
    ["call_to_action", "value", "link"],
  ].map((rest) => ["link_data", "child_attachments", index, ...rest]);
