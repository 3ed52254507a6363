"use client";

import { ImageOff, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import styles from "./feed-card.module.css";
import type { PreviewModel } from "@/lib/creatives/preview-model";
import { mediaUrl } from "@/lib/media/media-url";
import { formatDuration } from "@/lib/media/format-duration";

type Video = { durationMs: number | null };
type Props = {
  workspace: string;
  pictureId: string | null;
  /** Null for a picture. */
  video: Video | null;
  /** Width through height. */
  ratio: string;
  alt: string;
  /** Said in place of what is not there. */
  missing: string;
};

/** A picture of the feed, or what a video shows until it plays. */
export function FeedPicture({ workspace, pictureId, video, ratio, alt, missing }: Props) {
  return (
    <div className={cn(styles.framed, "relative overflow-hidden rounded-[10px]")}>
      {pictureId ? (
        // eslint-disable-next-line @next/next/no-img-element -- served by our own route, at a size made for this
        <img
          src={mediaUrl(workspace, pictureId, "view")}
          alt={alt}
          draggable={false}
          className="block w-full object-cover"
          style={{ aspectRatio: ratio }}
        />
      ) : (
        <div
          className={cn(styles.dim, "grid place-content-center justify-items-center gap-1.5 text-sm")}
          style={{ aspectRatio: ratio }}
        >
          {!video && <ImageOff size={20} />}
          {missing}
        </div>
      )}
      {video && <PlayMark {...video} />}
    </div>
  );
}

function PlayMark({ durationMs }: Video) {
  const time = formatDuration(durationMs);
  return (
    <>
      <span
        aria-hidden
        className={cn(
          styles.button,
          "absolute inset-0 m-auto grid size-12 place-items-center rounded-full opacity-90",
        )}
      >
        <Play size={20} fill="currentColor" />
      </span>
      {time && (
        <span
          className={cn(
            styles.button,
            "absolute end-2 bottom-2 rounded-full px-2 text-[0.75rem] leading-5 tabular-nums opacity-90",
          )}
        >
          {time}
        </span>
      )}
    </>
  );
}

/** The one picture or video of an ad, cropped as Threads does. */
export function FeedShown({ workspace, shown }: { workspace: string } & Pick<PreviewModel, "shown">) {
  const t = useTranslations("creatives.preview");
  const isVideo = Boolean(shown?.video);
  return (
    <FeedPicture
      workspace={workspace}
      pictureId={shown?.pictureId ?? null}
      video={shown?.video ?? null}
      ratio={shown ? `${shown.seen.width} / ${shown.seen.height}` : "4 / 5"}
      alt={t(isVideo ? "video" : "picture")}
      missing={t(isVideo ? "noPoster" : "noPicture")}
    />
  );
}
