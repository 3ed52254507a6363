import type {
  Carousel,
  CarouselCard,
  Creative,
  Identity,
  SingleImage,
  SingleVideo,
} from "@/lib/creatives/schema";

const nobody: Identity = { sourceId: null, kind: null };

const common = {
  name: "",
  callToAction: "LEARN_MORE",
  link: "",
  threadsIdPosition: "spec",
  extra: [],
} as const satisfies Partial<Creative>;

const texts = { message: "", headline: "", description: "", displayLink: "" };
const noMedia = { mediaId: null, thumbnailMediaId: null };

export const emptyImage = (identity: Identity = nobody): SingleImage => ({
  ...common,
  extra: [],
  format: "single_image",
  identity,
  media: { mediaId: null },
  texts,
});

export const emptyVideo = (identity: Identity = nobody): SingleVideo => ({
  ...common,
  extra: [],
  format: "single_video",
  identity,
  media: noMedia,
  texts,
});

export const emptyCard = (id: string): CarouselCard => ({
  id,
  media: noMedia,
  headline: "",
  description: "",
  link: "",
  extra: [],
});

/** Meta may put the card that did best first, and adds one with the speaker's picture at the end, unless told not to. */
export const emptyCarousel = (identity: Identity = nobody, cards: CarouselCard[] = []): Carousel => ({
  ...common,
  extra: [],
  format: "carousel",
  identity,
  cards,
  texts: { message: "", displayLink: "" },
  multiShareOptimized: true,
  multiShareEndCard: true,
});

/** What the studio begins with. */
export const emptyCreative = emptyImage;
