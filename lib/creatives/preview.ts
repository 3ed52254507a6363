import { singleImage } from "@/lib/creatives/formats/single-image";
import type { PreviewModel } from "@/lib/creatives/preview-model";
import type { Creative } from "@/lib/creatives/schema";
import type { Subject } from "@/lib/creatives/subject";

export function previewOf(subject: Subject<Creative>): PreviewModel {
  switch (subject.creative.format) {
    case "single_image":
      return singleImage.preview({ ...subject, creative: subject.creative });
  }
}
