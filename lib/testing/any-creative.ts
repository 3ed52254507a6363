import fc from "fast-check";
import type { ThreeIds } from "@/lib/creatives/identity";
import { callToActionTypes } from "@/lib/creatives/call-to-action";
import type { MediaRef } from "@/lib/creatives/media-slots";
import type { Carousel, Creative, SingleImage, SingleVideo } from "@/lib/creatives/schema";

/** What shells, JSON and eyes stumble over. */
const nasty = [
  "'",
  '"',
  "`",
  "$HOME",
  "$(id)",
  "\\",
  "!!",
  "\n",
  "\r",
  "\t",
  "%",
  "🧵",
  "e\u0301",
  "قهوة",
  "\u202e",
  "@a",
  "-d",
  " ",
];

/** Everything a draft can keep: no NUL, which the schema takes out. */
const anyText = fc
  .oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...nasty), maxLength: 8 }),
  )
  .map((text) => text.replaceAll("\0", ""));
/** The ends of these are trimmed when the request is built. */
const trimmed = anyText.map((value) => value.trim());
const id = fc.bigInt({ min: 1n, max: 10n ** 19n }).map(String);
const hash = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 });
const callToAction = fc.constantFrom(...callToActionTypes);

const nobody = { sourceId: null, kind: null };
const noMedia = { mediaId: null, thumbnailMediaId: null };

const common = {
  name: trimmed,
  identity: fc.constant(nobody),
  callToAction,
  link: trimmed,
  threadsIdPosition: fc.constantFrom("spec" as const, "top" as const),
};
const texts = fc.record({ message: anyText, headline: anyText, description: anyText, displayLink: trimmed });

const anyJson = fc.oneof(
  ...[anyText, fc.integer(), fc.boolean(), fc.constant(null)],
  fc.array(anyText, { maxLength: 3 }),
  fc.dictionary(fc.string({ maxLength: 8 }), fc.integer(), { maxKeys: 3 }),
);
/** What a paste may have brought: keys of Meta's that the studio has no field for. */
const extraOf = (...paths: string[][]) =>
  fc
    .tuple(...paths.map((path) => fc.option(anyJson.map((value) => ({ path, value })))))
    .map((extra) => extra.filter((one) => one !== null));
const inSpec = (...path: string[]) => ["object_story_spec", ...path];

const anyImage: fc.Arbitrary<SingleImage> = fc.record({
  ...common,
  format: fc.constant("single_image" as const),
  media: fc.constant({ mediaId: null }),
  texts,
  extra: extraOf(["url_tags"], inSpec("link_data", "attachment_style"), inSpec("link_data", "image_crops")),
});

const anyVideo: fc.Arbitrary<SingleVideo> = fc.record({
  ...common,
  format: fc.constant("single_video" as const),
  media: fc.constant(noMedia),
  texts,
  extra: extraOf(["contextual_multi_ads"], inSpec("video_data", "call_to_action", "value", "link_format")),
});

const anyCard = fc.record({
  headline: anyText,
  description: anyText,
  link: trimmed,
  extra: extraOf(["static_card"], ["call_to_action", "value", "app_link"]),
});

/** Ids of cards never travel: reading numbers them anew. */
const cardId = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;

const anyCarousel: fc.Arbitrary<Carousel> = fc.record({
  ...common,
  format: fc.constant("carousel" as const),
  cards: fc
    .array(anyCard, { minLength: 1, maxLength: 4 })
    .map((cards) => cards.map((card, index) => ({ ...card, id: cardId(index), media: noMedia }))),
  texts: fc.record({ message: anyText, displayLink: trimmed }),
  multiShareOptimized: fc.boolean(),
  multiShareEndCard: fc.boolean(),
  extra: extraOf(["degrees_of_freedom_spec"], inSpec("link_data", "force_single_link")),
});

export const anyCreative: fc.Arbitrary<Creative> = fc.oneof(anyImage, anyVideo, anyCarousel);
export const anyIds: fc.Arbitrary<ThreeIds> = fc.record({
  pageId: id,
  instagramUserId: id,
  threadsUserId: id,
});

const image = hash.map((imageHash): MediaRef => ({ imageHash, videoId: "" }));
const video = fc.record({ imageHash: hash, videoId: id });
const ofCards = fc.array(fc.oneof(image, video), { minLength: 4, maxLength: 4 });

export type Whole = { creative: Creative; ids: ThreeIds; media: MediaRef[] };

/** A creative of any format with what its places show. */
export const anyRequest: fc.Arbitrary<Whole> = fc
  .record({ creative: anyCreative, ids: anyIds, image, video, ofCards })
  .map(({ creative, ids, image, video, ofCards }) => ({
    ...{ creative, ids },
    media:
      creative.format === "carousel"
        ? ofCards.slice(0, creative.cards.length)
        : [creative.format === "single_video" ? video : image],
  }));
