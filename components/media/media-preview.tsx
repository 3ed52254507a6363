import { mediaUrl } from "@/lib/media/media-url";
import type { MediaView } from "@/lib/media/schema";

/** The file itself: a picture large enough to judge, a video that plays. */
export function MediaPreview({ workspace, media }: { workspace: string; media: MediaView }) {
  const frame = "max-h-[50vh] w-full rounded-md bg-sunken object-contain ring-1 ring-line";
  if (media.kind === "video") {
    return (
      <video
        controls
        preload="metadata"
        aria-label={media.fileName}
        src={mediaUrl(workspace, media.id, "whole")}
        poster={media.posterId ? mediaUrl(workspace, media.posterId, "view") : undefined}
        className={frame}
      />
    );
  }
  return (
    // eslint-disable-next-line @next/next/no-img-element -- served by our own route at this very size
    <img src={mediaUrl(workspace, media.id, "view")} alt={media.fileName} className={frame} />
  );
}
