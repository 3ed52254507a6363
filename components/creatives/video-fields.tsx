"use client";

import { useTranslations } from "next-intl";
import { MediaField } from "./media-field";
import { useStudio } from "./studio-context";
import type { FieldId } from "@/lib/creatives/fields";
import type { MediaChoice } from "@/lib/creatives/schema";
import { factsOf } from "@/lib/creatives/subject";

type Props = {
  choice: MediaChoice;
  place: string;
  fields: { media: FieldId; thumbnail: FieldId };
  takes: "video" | "all";
  crop: "feed" | "square";
  onChange: (field: FieldId, next: (latest: MediaChoice) => MediaChoice) => void;
};

/** A place for a video, or for either; with a video goes the picture that shows until it plays. */
export function VideoFields({ choice, place, fields, takes, crop, onChange }: Props) {
  const t = useTranslations("creatives.fields");
  const { media } = useStudio();
  const isVideo = factsOf(media, choice.mediaId)?.kind === "video";
  return (
    <>
      <MediaField
        field={fields.media}
        place={place}
        mediaId={choice.mediaId}
        api={isVideo || takes === "video" ? "video_id" : "image_hash"}
        crop={crop}
        takes={takes}
        onTake={({ id: mediaId, kind, posterId }) =>
          onChange(fields.media, ({ thumbnailMediaId }) => ({
            mediaId,
            thumbnailMediaId: kind === "video" ? (posterId ?? thumbnailMediaId) : null,
          }))
        }
      />
      {(isVideo || takes === "video") && (
        <section aria-label={t("thumbnail")} className="grid gap-[5px]">
          <h3 className="font-medium">{t("thumbnail")}</h3>
          <MediaField
            field={fields.thumbnail}
            place={`${place}.thumbnail`}
            mediaId={choice.thumbnailMediaId}
            api="image_hash"
            crop={null}
            onTake={({ id: thumbnailMediaId }) =>
              onChange(fields.thumbnail, (latest) => ({ ...latest, thumbnailMediaId }))
            }
          />
        </section>
      )}
    </>
  );
}
