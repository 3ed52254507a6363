import { formats } from "@/lib/creatives/formats/formats";
import type { PreviewModel } from "@/lib/creatives/preview-model";
import type { Creative } from "@/lib/creatives/schema";
import type { Subject } from "@/lib/creatives/subject";

export function previewOf({ creative, ...facts }: Subject<Creative>): PreviewModel {
  switch (creative.format) {
    case "single_image":
      return formats.single_image.preview({ ...facts, creative });
    case "single_video":
      return formats.single_video.preview({ ...facts, creative });
    case "carousel":
      return formats.carousel.preview({ ...facts, creative });
  }
}
