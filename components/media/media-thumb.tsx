import { Film } from "lucide-react";
import { formatDuration } from "@/lib/media/format-duration";
import { mediaUrl } from "@/lib/media/media-url";
import type { MediaView } from "@/lib/media/schema";

type Props = {
  workspace: string;
  media: Pick<MediaView, "id" | "kind" | "posterId" | "durationMs">;
};

/** A square with the picture, or the frame of a video and how long it is; a film where there is no frame. */
export function MediaThumb({ workspace, media }: Props) {
  const shown = media.kind === "image" ? media.id : media.posterId;
  return (
    <span className="relative grid aspect-square w-full place-items-center overflow-hidden rounded-md bg-sunken text-ink-3 ring-1 ring-line">
      {shown ? (
        // eslint-disable-next-line @next/next/no-img-element -- served by our own route at this very size
        <img
          src={mediaUrl(workspace, shown, "thumb")}
          alt=""
          loading="lazy"
          className="absolute inset-0 size-full object-contain"
        />
      ) : (
        <Film size={28} aria-hidden />
      )}
      {media.durationMs !== null && (
        <span className="absolute end-1.5 bottom-1.5 rounded-xs bg-raised px-1.5 text-sm text-ink tabular-nums ring-1 ring-line">
          {formatDuration(media.durationMs)}
        </span>
      )}
    </span>
  );
}
