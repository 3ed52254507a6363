import { emptyCard, emptyCarousel, emptyImage } from "@/lib/creatives/empty-creative";
import type { IdentityView } from "@/lib/creatives/identity";
import type { Carousel, CarouselCard, SingleImage, SingleVideo } from "@/lib/creatives/schema";
import type { MediaFacts, Subject } from "@/lib/creatives/subject";

export const exampleIdentity: IdentityView = {
  sourceId: "01890000-0000-7000-8000-000000000001",
  kind: "associated",
  type: "instagram",
  label: "@lumfold.lamps",
  pictureUrl: null,
  page: { id: "104872205518834", name: "Lumfold", pictureUrl: null },
  instagram: { id: "17841402210889310", username: "lumfold.lamps", pictureUrl: null },
  threadsUserId: "17920334810056127",
  lookedUpAt: "2026-11-20T08:00:00.000Z",
  obstacle: null,
  instead: null,
  instagramAssigned: true,
};

export const exampleMedia: MediaFacts = {
  id: "01890000-0000-7000-8000-000000000002",
  fileName: "lamp.jpg",
  width: 1080,
  height: 1350,
  kind: "image",
  durationMs: null,
  videoId: null,
  imageHash: "02bee5277ec507b6fd0f9b9ff2f22d9c",
};

/** A creative no rule has anything to say about, except that the Page's name never shows. */
export const exampleCreative: SingleImage = {
  ...emptyImage(),
  name: "Lamp for people who read in bed",
  media: { mediaId: exampleMedia.id },
  texts: { message: "It dims when you do.", headline: "Read till late", description: "", displayLink: "" },
  callToAction: "SHOP_NOW",
  link: "https://lumfold.example/bed",
};

export const exampleSubject = (
  {
    texts,
    ...creative
  }: Partial<Omit<SingleImage, "texts">> & { texts?: Partial<SingleImage["texts"]> } = {},
  facts: Partial<Omit<Subject<SingleImage>, "creative">> = {},
): Subject<SingleImage> => ({
  creative: { ...exampleCreative, ...creative, texts: { ...exampleCreative.texts, ...texts } },
  identity: exampleIdentity,
  media: [exampleMedia],
  adAccount: { id: "act_2208714493", name: "Lumfold EU", status: 1 },
  ...facts,
});

export const exampleVideo: MediaFacts = {
  ...exampleMedia,
  ...{ id: "01890000-0000-7000-8000-000000000003", kind: "video", fileName: "lamp.mp4" },
  ...{ durationMs: 12_400, imageHash: null, videoId: "23850000000001" },
};

/** A video no rule has anything to say about. */
export const videoSubject = (
  changes: Partial<SingleVideo> = {},
  media: readonly MediaFacts[] = [exampleVideo, exampleMedia],
): Subject<SingleVideo> => ({
  ...exampleSubject(),
  media,
  creative: {
    ...exampleCreative,
    format: "single_video",
    media: { mediaId: exampleVideo.id, thumbnailMediaId: exampleMedia.id },
    ...changes,
  },
});

const cardIds = ["a", "b", "c"].map((end) => `01890000-0000-7000-8000-00000000000${end}`);
export const exampleSquare: MediaFacts = { ...exampleMedia, width: 1080, height: 1080 };

/** Three cards that only the button is said of: Threads draws none. */
export const carouselSubject = (
  card: Partial<CarouselCard> = {},
  changes: Partial<Carousel> = {},
  media: readonly MediaFacts[] = [exampleSquare],
): Subject<Carousel> => {
  const cards = cardIds.map((id) => ({
    ...emptyCard(id),
    ...{ headline: "Read till late", link: "https://lumfold.example/bed" },
    media: { mediaId: exampleSquare.id, thumbnailMediaId: null },
  }));
  const [first, ...others] = cards;
  return {
    ...exampleSubject(),
    media,
    creative: {
      ...emptyCarousel(exampleCreative.identity, first ? [{ ...first, ...card }, ...others] : []),
      ...{ name: exampleCreative.name, link: exampleCreative.link, callToAction: "SHOP_NOW" },
      texts: { message: "It dims when you do.", displayLink: "" },
      ...changes,
    },
  };
};
