const docs = "https://developers.facebook.com/docs/marketing-api";

/** Where Meta says what a rule holds people to. */
export const sources = {
  threadsAds: `${docs}/ad-creative/threads-ads`,
  threadsCreation: `${docs}/ad-creative/threads-ads/creation`,
  threadsCarousel: `${docs}/ad-creative/threads-ads/creation/carousel-ads`,
  adCreative: `${docs}/reference/ad-creative`,
  carousel: `${docs}/guides/videoads`,
  instagramMedia: "https://developers.facebook.com/docs/instagram/ads-api/reference/media-requirements",
  errors: `${docs}/error-reference`,
} as const;
export type RuleSource = keyof typeof sources;
