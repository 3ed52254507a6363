import { addressRules } from "@/lib/creatives/address-rules";
import { countCharacters } from "@/lib/creatives/count-text";
import { cropToSquare, ratioName } from "@/lib/creatives/crop";
import { limits } from "@/lib/creatives/limits";
import { holdsPlaceholder } from "@/lib/creatives/placeholders";
import { over, when, type CardRule, type CardSubject } from "@/lib/creatives/rule";
import type { MediaFacts } from "@/lib/creatives/subject";
import { showsKept } from "@/lib/creatives/shows-kept";

const smallest = 458;

/** What is seen before anything plays. */
const pictureOfCard = ({ media, thumbnail }: CardSubject) => (media?.kind === "video" ? thumbnail : media);

function cutToSquare(picture: MediaFacts | null) {
  const crop = picture && cropToSquare(picture);
  return crop && { across: crop.across, down: crop.down, ratio: ratioName(picture) };
}

export const cardRules: readonly CardRule[] = [
  {
    code: "card_media_missing",
    severity: "error",
    field: "media",
    source: "threadsCarousel",
    broken: ({ card, media }) => when(media === null && !showsKept(card)),
  },
  {
    code: "card_is_video",
    severity: "warning",
    field: "media",
    source: "threadsCreation",
    broken: ({ media }) => when(media?.kind === "video"),
  },
  {
    code: "thumbnail_needed",
    severity: "error",
    field: "thumbnail",
    source: "carousel",
    broken: ({ media, thumbnail }) => when(media?.kind === "video" && thumbnail?.kind !== "image"),
  },
  {
    code: "card_small",
    severity: "warning",
    field: "media",
    source: "carousel",
    broken(subject) {
      const picture = pictureOfCard(subject);
      if (!picture || Math.min(picture.width, picture.height) >= smallest) return null;
      return { width: picture.width, height: picture.height, wanted: smallest };
    },
  },
  {
    code: "card_cropped",
    severity: "warning",
    field: "media",
    source: "threadsCreation",
    fix: "crop",
    broken: ({ media }) => (media?.kind === "image" ? cutToSquare(media) : null),
  },
  {
    code: "card_cropped",
    severity: "warning",
    field: "media",
    source: "threadsCreation",
    broken: ({ media, thumbnail }) => (media?.kind === "video" ? cutToSquare(thumbnail) : null),
  },
  {
    code: "card_headline_missing",
    severity: "warning",
    field: "headline",
    source: "threadsCarousel",
    broken: ({ card }) => when(card.headline.trim() === ""),
  },
  {
    code: "card_headline_cut",
    severity: "note",
    field: "headline",
    source: "carousel",
    broken: ({ card }) => over(countCharacters(card.headline), limits.cardHeadline),
  },
  {
    code: "card_description_cut",
    severity: "note",
    field: "description",
    source: "carousel",
    broken: ({ card }) => over(countCharacters(card.description), limits.cardDescription),
  },
  ...addressRules(({ card }: CardSubject) => card.link),
  ...(["headline", "description", "link"] as const).map(
    (field): CardRule => ({
      ...{ code: "placeholder_left", severity: "warning", field },
      broken: ({ card }) => when(holdsPlaceholder(card[field])),
    }),
  ),
];
