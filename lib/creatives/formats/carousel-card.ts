import { z } from "zod";
import { findExtra } from "@/lib/creatives/extra";
import { filled } from "@/lib/creatives/formats/filled";
import { StoryButton, storyText } from "@/lib/creatives/formats/story-parts";
import type { MediaRef } from "@/lib/creatives/media-slots";
import { CarouselCard } from "@/lib/creatives/schema";

const StoryCard = z.object({
  link: storyText,
  name: storyText,
  description: storyText,
  image_hash: storyText,
  video_id: storyText,
  call_to_action: StoryButton,
});
type Texts = Pick<CarouselCard, "link" | "headline" | "description">;

export const writeCard = (
  { link, headline, description }: Texts,
  callToAction: string,
  { imageHash, videoId }: MediaRef,
): Record<string, unknown> => ({
  link: link.trim(),
  ...filled({ name: headline, description, image_hash: imageHash, video_id: videoId }),
  call_to_action: { type: callToAction, value: { link: link.trim() } },
});

/** Ids only have to differ within one creative, and reading the same twice gives the same. */
const cardId = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;

const known = [["link"], ["name"], ["description"], ["image_hash"], ["video_id"]];

/** The opposite of `writeCard`. A card whose button differs from the others' keeps it, though the studio has one for all. */
export function readCard(story: Record<string, unknown>, index: number, callToAction: string) {
  const parsed = StoryCard.safeParse(story);
  if (!parsed.success) return null;
  const { link, name: headline, description, image_hash: imageHash, video_id: videoId } = parsed.data;
  const media = { imageHash, videoId };
  const written = writeCard({ link, headline, description }, callToAction, media);
  const card = CarouselCard.safeParse({
    ...{ id: cardId(index), link, headline, description },
    media: { mediaId: null, thumbnailMediaId: null },
    extra: findExtra(story, written, known),
  });
  return card.success ? { card: card.data, media } : null;
}

/** The type of button that the first card carries. */
export const buttonOfCards = ([first]: readonly unknown[]) =>
  StoryCard.safeParse(first).data?.call_to_action.type ?? "NO_BUTTON";
