import { emptyCard } from "@/lib/creatives/empty-creative";
import { slotsOf } from "@/lib/creatives/media-slots";
import type { CarouselCard, Creative, CreativeFormat, MediaChoice } from "@/lib/creatives/schema";
import { textOf } from "@/lib/creatives/set-text";
import { factsOf, type MediaFacts } from "@/lib/creatives/subject";

/** What stays behind. `count`: how many cards there were. */
export type LeftBehind = { what: "cards" | "media"; count: number };

type Options = { media: readonly MediaFacts[]; newId: () => string };

const none: MediaChoice = { mediaId: null, thumbnailMediaId: null };
const isVideo = (media: readonly MediaFacts[], { mediaId }: MediaChoice) =>
  factsOf(media, mediaId)?.kind === "video";

/** The texts and the media that one picture or video would have. */
function single(creative: Creative) {
  const first = creative.format === "carousel" ? creative.cards[0] : null;
  return {
    headline: first?.headline ?? textOf(creative, "headline") ?? "",
    description: first?.description ?? textOf(creative, "description") ?? "",
    message: creative.texts.message,
    displayLink: creative.texts.displayLink,
  };
}

const dataKey = (format: CreativeFormat) => (format === "single_video" ? "video_data" : "link_data");

/** What was pasted for one kind of data has no place in the other. */
const keptExtra = ({ extra }: Creative, format: CreativeFormat) =>
  extra.filter(({ path }) => path[0] !== "object_story_spec" || path[1] === dataKey(format));

function toCarousel(creative: Creative, { newId }: Options): Creative {
  const { headline, description, message, displayLink } = single(creative);
  const first: CarouselCard = {
    ...emptyCard(newId()),
    ...{ headline, description, link: creative.link, media: slotsOf(creative)[0] ?? none },
  };
  return {
    ...creative,
    format: "carousel",
    cards: [first, emptyCard(newId())],
    texts: { message, displayLink },
    multiShareOptimized: true,
    multiShareEndCard: true,
  };
}

/** The picture of a video becomes the picture, and the other way about. */
function toSingle(creative: Creative, format: "single_image" | "single_video", media: readonly MediaFacts[]) {
  const slots = slotsOf(creative);
  const video = slots.find((slot) => isVideo(media, slot)) ?? null;
  const picture = slots.find((slot) => slot.mediaId !== null && !isVideo(media, slot))?.mediaId;
  const pictureId = picture ?? video?.thumbnailMediaId ?? null;
  const common = { ...commonOf(creative), texts: single(creative), link: linkOf(creative) };
  return format === "single_image"
    ? { ...common, format, media: { mediaId: pictureId } }
    : { ...common, format, media: video ?? { mediaId: null, thumbnailMediaId: pictureId } };
}

const commonOf = ({ name, identity, callToAction, threadsIdPosition, extra }: Creative) => ({
  ...{ name, identity, callToAction, threadsIdPosition, extra },
});
const linkOf = (creative: Creative) =>
  creative.link || (creative.format === "carousel" ? (creative.cards[0]?.link ?? "") : "");

function leftBehind(before: Creative, after: Creative): LeftBehind | null {
  const isUsed = (card: CarouselCard) => Boolean(card.media.mediaId || card.headline || card.link);
  const cards = before.format === "carousel" ? before.cards.filter(isUsed) : [];
  if (after.format !== "carousel" && cards.length > 1) return { what: "cards", count: cards.length };
  const shown = slotsOf(after).flatMap(({ mediaId, thumbnailMediaId }) => [mediaId, thumbnailMediaId]);
  const lost = slotsOf(before).some(({ mediaId }) => mediaId !== null && !shown.includes(mediaId));
  return lost ? { what: "media", count: cards.length } : null;
}

/** `before` once more, with what both formats have as it became meanwhile. */
export function backTo(before: Creative, latest: Creative): Creative {
  const { message, displayLink } = latest.texts;
  const { name, identity, callToAction, threadsIdPosition } = commonOf(latest);
  const common = { name, identity, callToAction, threadsIdPosition };
  return before.format === "carousel"
    ? { ...before, ...common, texts: { message, displayLink } }
    : { ...before, ...common, texts: { ...before.texts, message, displayLink } };
}

/** The creative in another format, with every text and picture that has a place there. */
export function changeFormat(creative: Creative, format: CreativeFormat, options: Options) {
  if (format === creative.format) return { creative, left: null };
  const changed: Creative =
    format === "carousel" ? toCarousel(creative, options) : toSingle(creative, format, options.media);
  const after = { ...changed, extra: keptExtra(changed, format) };
  return { creative: after, left: leftBehind(creative, after) };
}
