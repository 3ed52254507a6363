"use client";

import { CardsEditor } from "./cards-editor";
import { FormatChoice } from "./format-choice";
import { MediaField } from "./media-field";
import { useStudio } from "./studio-context";
import { StudioSection } from "./studio-section";
import { VideoFields } from "./video-fields";
import { coverOf } from "@/lib/creatives/media-slots";
import { within } from "@/lib/creatives/within";

/** The format, and what it shows. */
export function MediaSection() {
  const { creative, media } = useStudio();
  const cover = coverOf(creative, media);
  return (
    <StudioSection section="media" summary={<bdi>{cover?.fileName}</bdi>}>
      <FormatChoice />
      <MediaOfFormat />
    </StudioSection>
  );
}

function MediaOfFormat() {
  const { creative, change } = useStudio();
  switch (creative.format) {
    case "single_image":
      return (
        <MediaField
          field="media"
          place="media"
          mediaId={creative.media.mediaId}
          api="image_hash"
          crop="feed"
          onTake={({ id: mediaId }) =>
            change(
              "media",
              within("single_image", (latest) => ({ ...latest, media: { mediaId } })),
            )
          }
        />
      );
    case "single_video":
      return (
        <VideoFields
          choice={creative.media}
          place="media"
          fields={{ media: "media", thumbnail: "thumbnail" }}
          takes="video"
          crop="feed"
          onChange={(field, next) =>
            change(
              field,
              within("single_video", (latest) => ({ ...latest, media: next(latest.media) })),
            )
          }
        />
      );
    case "carousel":
      return <CardsEditor carousel={creative} />;
  }
}
