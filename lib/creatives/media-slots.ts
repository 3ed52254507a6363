import type { Creative, MediaChoice } from "@/lib/creatives/schema";
import { factsOf, type MediaFacts } from "@/lib/creatives/subject";

/** How Meta is told what to show. Empty where it is not known. A video goes with the hash of its thumbnail. */
export type MediaRef = { imageHash: string; videoId: string };

export const noRef: MediaRef = { imageHash: "", videoId: "" };

/** What a creative shows, one choice for each place, in the order of the request. */
export function slotsOf(creative: Creative): MediaChoice[] {
  switch (creative.format) {
    case "single_image":
      return [{ mediaId: creative.media.mediaId, thumbnailMediaId: null }];
    case "single_video":
      return [creative.media];
    case "carousel":
      return creative.cards.map(({ media }) => media);
  }
}

export const mediaIdsOf = (creative: Creative): string[] => [
  ...new Set(
    slotsOf(creative).flatMap(({ mediaId, thumbnailMediaId }) =>
      [mediaId, thumbnailMediaId].filter((id) => id !== null),
    ),
  ),
];

/** The picture that stands for a choice: the picture itself, or what a video shows until it plays. */
export const pictureOf = (media: readonly MediaFacts[], { mediaId, thumbnailMediaId }: MediaChoice) =>
  factsOf(media, thumbnailMediaId) ?? factsOf(media, mediaId);

/** The picture that stands for the whole creative in a list. */
export const coverOf = (creative: Creative, media: readonly MediaFacts[]) =>
  slotsOf(creative)
    .map((slot) => pictureOf(media, slot))
    .find((picture) => picture !== null) ?? null;

export function refsOf(creative: Creative, media: readonly MediaFacts[]): MediaRef[] {
  return slotsOf(creative).map(({ mediaId, thumbnailMediaId }) => {
    const shown = factsOf(media, mediaId);
    const picture = shown?.kind === "video" ? factsOf(media, thumbnailMediaId) : shown;
    return { imageHash: picture?.imageHash ?? "", videoId: shown?.videoId ?? "" };
  });
}
