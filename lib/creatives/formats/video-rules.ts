import { ratioName } from "@/lib/creatives/crop";
import { ratioRules } from "@/lib/creatives/formats/ratio-rules";
import { when, type Rule } from "@/lib/creatives/rule";
import { showsKept } from "@/lib/creatives/shows-kept";
import type { SingleVideo } from "@/lib/creatives/schema";
import { factsOf, type Subject } from "@/lib/creatives/subject";

const thumbnailWidth = 600;

const chosen = ({ creative, media }: Subject<SingleVideo>) => factsOf(media, creative.media.mediaId);
const thumbnail = ({ creative, media }: Subject<SingleVideo>) =>
  factsOf(media, creative.media.thumbnailMediaId);
const video = (subject: Subject<SingleVideo>) => {
  const facts = chosen(subject);
  return facts?.kind === "video" ? facts : null;
};

export const videoRules: readonly Rule<SingleVideo>[] = [
  {
    code: "video_missing",
    severity: "error",
    field: "media",
    source: "adCreative",
    broken: (subject) => when(chosen(subject) === null && !showsKept(subject.creative)),
  },
  {
    code: "video_is_image",
    severity: "error",
    field: "media",
    source: "adCreative",
    broken: (subject) => when(chosen(subject)?.kind === "image"),
  },
  ...ratioRules("video", video),
  {
    code: "thumbnail_needed",
    severity: "error",
    field: "thumbnail",
    source: "carousel",
    broken: (subject) => when(video(subject) !== null && thumbnail(subject)?.kind !== "image"),
  },
  {
    code: "thumbnail_small",
    severity: "warning",
    field: "thumbnail",
    source: "instagramMedia",
    broken(subject) {
      const width = thumbnail(subject)?.width ?? thumbnailWidth;
      return width < thumbnailWidth ? { width, wanted: thumbnailWidth } : null;
    },
  },
  {
    code: "thumbnail_other_ratio",
    severity: "warning",
    field: "thumbnail",
    source: "instagramMedia",
    broken(subject) {
      const [film, picture] = [video(subject), thumbnail(subject)];
      if (!film || !picture) return null;
      const differs = Math.abs(film.width / film.height - picture.width / picture.height) > 0.02;
      return differs ? { ratio: ratioName(picture), wanted: ratioName(film) } : null;
    },
  },
  {
    code: "video_without_button",
    severity: "warning",
    field: "callToAction",
    source: "adCreative",
    broken: ({ creative }) => when(creative.callToAction === "NO_BUTTON"),
  },
];
