"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { FieldMessage } from "@/components/ui/field-message";
import { useFieldNotes } from "./field-notes";
import { CropThumb } from "./crop-thumb";
import { LibraryState } from "./library-state";
import { useStudio } from "./studio-context";
import { StudioSection } from "./studio-section";
import { UploadTile } from "./upload-tile";
import { useSendImage } from "./use-send-image";
import { mediaKey } from "./use-subject";
import { useUpload } from "./use-upload";
import { mediaUrl } from "@/lib/media/media-url";
import type { MediaView } from "@/lib/media/schema";

export function MediaSection() {
  const t = useTranslations("media");
  const { workspace, creative, media, adAccount, change } = useStudio();
  const queries = useQueryClient();
  const sending = useSendImage(workspace);
  const { id, error, warning, help } = useFieldNotes("media");
  const { state, upload, cancel } = useUpload(workspace, take);

  function take(stored: MediaView) {
    queries.setQueryData(mediaKey(workspace, stored.id), stored);
    change("media", { ...creative, media: { mediaId: stored.id } });
    if (adAccount && !stored.imageHash) sending.mutate({ mediaId: stored.id, again: false });
  }

  const message = (error || warning || help) && (
    <FieldMessage id={`${id}-message`} tone={error ? "bad" : warning ? "warn" : undefined}>
      {error ?? warning ?? help}
    </FieldMessage>
  );

  return (
    <StudioSection section="media" summary={<bdi>{media?.fileName}</bdi>}>
      <UploadTile
        id={id}
        state={state}
        onFile={(file) => void upload(file)}
        onCancel={cancel}
        stored={
          media &&
          ((replace) => (
            <div className="grid grid-cols-[74px_minmax(0,1fr)] items-start gap-3">
              <CropThumb src={mediaUrl(workspace, media.id, "thumb")} size={media} />
              <div className="grid gap-[7px]">
                <div className="flex min-w-0 items-baseline gap-2">
                  <bdi className="min-w-0 truncate font-medium">{media.fileName}</bdi>
                  <span className="shrink-0 text-sm text-ink-3 tabular-nums">
                    {t("size", { width: media.width, height: media.height })}
                  </span>
                  <span className="ms-auto font-mono text-xs text-ink-3">{"image_hash"}</span>
                </div>
                {message}
                <LibraryState media={media} sending={sending} />
                <div>{replace}</div>
              </div>
            </div>
          ))
        }
      />
      {!media && message}
    </StudioSection>
  );
}
