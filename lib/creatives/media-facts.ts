import type { MediaFacts } from "@/lib/creatives/subject";
import type { MediaView } from "@/lib/media/schema";

/** What rules, preview and request need to know of a file in the library. */
export const mediaFacts = ({ id, fileName, width, height, imageHash }: MediaView): MediaFacts => ({
  ...{ id, fileName, width, height, imageHash },
  ...{ kind: "image", durationMs: null, videoId: null },
});
