import { cropForThreads, ratioName } from "@/lib/creatives/crop";
import { when, type Rule } from "@/lib/creatives/rule";

/** What Threads takes, and what the Instagram feed wants, without which an ad set cannot have Threads. */
const threadsWidth = 500;
const instagramWidth = 600;
const widest = 1.91;
const narrowest = 9 / 16;

export const imageRules: readonly Rule<unknown>[] = [
  {
    code: "image_missing",
    severity: "error",
    field: "media",
    broken: ({ media }) => when(media === null),
  },
  {
    code: "image_narrow",
    severity: "warning",
    field: "media",
    broken: ({ media }) =>
      media && media.width < threadsWidth ? { width: media.width, wanted: threadsWidth } : null,
  },
  {
    code: "image_narrow_instagram",
    severity: "note",
    field: "media",
    broken: ({ media }) =>
      media && media.width >= threadsWidth && media.width < instagramWidth
        ? { width: media.width, wanted: instagramWidth }
        : null,
  },
  {
    code: "image_cropped",
    severity: "warning",
    field: "media",
    broken({ media }) {
      const crop = media && cropForThreads(media);
      return crop && { top: crop.top, bottom: crop.bottom, ratio: ratioName(media) };
    },
  },
  {
    code: "image_too_wide",
    severity: "warning",
    field: "media",
    broken: ({ media }) =>
      media && media.width / media.height > widest + 0.01 ? { ratio: ratioName(media) } : null,
  },
  {
    code: "image_too_tall",
    severity: "warning",
    field: "media",
    broken: ({ media }) =>
      media && media.width / media.height < narrowest - 0.01 ? { ratio: ratioName(media) } : null,
  },
];
