import type { MediaFacts } from "@/lib/creatives/subject";
import type { MediaView } from "@/lib/media/schema";

/** What rules, preview and request need to know of a file in the library. */
export const mediaFacts = (view: MediaView): MediaFacts => {
  const { id, kind, fileName, width, height, durationMs, imageHash, videoId } = view;
  return { id, kind, fileName, width, height, durationMs, imageHash, videoId };
};
