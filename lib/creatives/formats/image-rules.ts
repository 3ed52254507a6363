import { ratioRules, type Shape } from "@/lib/creatives/formats/ratio-rules";
import { limits } from "@/lib/creatives/limits";
import { when, type Rule } from "@/lib/creatives/rule";
import { showsKept } from "@/lib/creatives/shows-kept";
import type { SingleImage } from "@/lib/creatives/schema";
import { factsOf, type Subject } from "@/lib/creatives/subject";

const { threadsWidth } = limits;
/** What the Instagram feed wants, without which an ad set cannot have Threads. */
const instagramWidth = 600;

const chosen = ({ creative, media }: Subject<SingleImage>) => factsOf(media, creative.media.mediaId);
const picture = (subject: Subject<SingleImage>): Shape | null => {
  const facts = chosen(subject);
  return facts?.kind === "image" ? facts : null;
};

export const imageRules: readonly Rule<SingleImage>[] = [
  {
    code: "image_missing",
    severity: "error",
    field: "media",
    source: "adCreative",
    broken: (subject) => when(chosen(subject) === null && !showsKept(subject.creative)),
  },
  {
    code: "image_is_video",
    severity: "error",
    field: "media",
    source: "adCreative",
    broken: (subject) => when(chosen(subject)?.kind === "video"),
  },
  {
    code: "image_narrow",
    severity: "warning",
    field: "media",
    source: "threadsCreation",
    broken(subject) {
      const width = picture(subject)?.width ?? threadsWidth;
      return width < threadsWidth ? { width, wanted: threadsWidth } : null;
    },
  },
  {
    code: "image_narrow_instagram",
    severity: "note",
    field: "media",
    source: "instagramMedia",
    broken(subject) {
      const width = picture(subject)?.width ?? instagramWidth;
      return width >= threadsWidth && width < instagramWidth ? { width, wanted: instagramWidth } : null;
    },
  },
  ...ratioRules("image", picture),
];
