"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Film } from "lucide-react";
import { useTranslations } from "next-intl";
import { FieldMessage } from "@/components/ui/field-message";
import { CropThumb } from "./crop-thumb";
import { useFieldNotes } from "./field-notes";
import { LibraryState } from "./library-state";
import { useStudio } from "./studio-context";
import { UploadTile } from "./upload-tile";
import { useSendImage } from "./use-send-image";
import { useSendVideo } from "./use-send-video";
import { mediaKey } from "./use-subject";
import { useUpload } from "./use-upload";
import type { FieldId } from "@/lib/creatives/fields";
import { factsOf } from "@/lib/creatives/subject";
import { mediaUrl } from "@/lib/media/media-url";
import type { MediaQuery, MediaView } from "@/lib/media/schema";
import { VideoState } from "./video-state";
import { formatDuration } from "@/lib/media/format-duration";

type Props = {
  field: FieldId;
  /** What it belongs to, however cards are moved. */
  place: string;
  mediaId: string | null;
  /** The key that carries it. */
  api: string;
  /** What Threads cuts away: nothing of a thumbnail. */
  crop: "feed" | "square" | null;
  takes?: MediaQuery["kind"];
  onTake: (media: MediaView) => void;
};

/** One place for a picture or a video: what is there, what is wrong with it, and how to put another there. */
export function MediaField({ field, place, mediaId, api, crop, takes = "image", onTake }: Props) {
  const t = useTranslations("media");
  const { workspace, media: known, adAccount, uploads } = useStudio();
  const queries = useQueryClient();
  const sending = useSendImage(workspace);
  const sendingVideo = useSendVideo(workspace);
  const { id, error, warning, help, mark } = useFieldNotes(field);
  const state = useUpload(place);
  const media = factsOf(known, mediaId);

  function take(stored: MediaView) {
    queries.setQueryData(mediaKey(workspace, stored.id), stored);
    onTake(stored);
    if (adAccount && stored.kind === "image" && !stored.imageHash)
      sending.mutate({ mediaId: stored.id, again: false });
    if (adAccount && stored.kind === "video" && !stored.videoId)
      sendingVideo.mutate({ mediaId: stored.id, again: false });
  }

  const message = (error || warning || help) && (
    <FieldMessage id={`${id}-message`} tone={error ? "bad" : warning ? "warn" : undefined}>
      {error ?? warning ?? help}
    </FieldMessage>
  );

  return (
    <div className="grid gap-2">
      <UploadTile
        id={id}
        takes={takes}
        state={state}
        onFile={(file) => void uploads.start(place, file, take)}
        onCancel={() => uploads.cancel(place)}
        library={{ workspace, onChoose: take }}
        stored={
          media &&
          ((replace) => (
            <div className="grid grid-cols-[74px_minmax(0,1fr)] items-start gap-3">
              {media.kind === "image" ? (
                <CropThumb src={mediaUrl(workspace, media.id, "thumb")} size={media} crop={crop} />
              ) : (
                <span className="grid aspect-square w-[74px] place-items-center rounded-sm bg-press text-ink-3">
                  <Film size={20} />
                </span>
              )}
              <div className="grid gap-[7px]">
                <div className="flex min-w-0 items-baseline gap-2">
                  <bdi className="min-w-0 truncate font-medium">{media.fileName}</bdi>
                  <span className="shrink-0 text-sm text-ink-3 tabular-nums">
                    {t("size", { width: media.width, height: media.height })}{" "}
                    {formatDuration(media.durationMs)}
                  </span>
                  {mark}
                  <span className="ms-auto font-mono text-xs text-ink-3">{api}</span>
                </div>
                {message}
                {media.kind === "image" ? (
                  <LibraryState media={media} sending={sending} />
                ) : (
                  <VideoState media={media} sending={sendingVideo} />
                )}
                <div>{replace}</div>
              </div>
            </div>
          ))
        }
      />
      {!media && mark}
      {!media && message}
    </div>
  );
}
