"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { z } from "zod";
import { fetchAnswer } from "./fetch-answer";
import type { StudioProps } from "./studio-props";
import { Speaker } from "@/lib/creatives/identity";
import type { Creative } from "@/lib/creatives/schema";
import type { Subject } from "@/lib/creatives/subject";
import { MediaView } from "@/lib/media/schema";

const SpeakerAnswer = z.object({ speaker: Speaker.nullable() });
const MediaAnswer = z.object({ media: MediaView.nullable() });

export const speakerKey = (workspace: string, sourceId: string | null) => ["speaker", workspace, sourceId];
export const mediaKey = (workspace: string, mediaId: string | null) => ["media", workspace, mediaId];

type Props = Pick<StudioProps, "workspace" | "speaker" | "media" | "adAccount"> & { creative: Creative };

/** The creative with what it points at. Whatever chooses an account or a picture puts what it knows into these queries. */
export function useSubject({ workspace, creative, adAccount, ...given }: Props) {
  const { sourceId, kind } = creative.identity;
  const { mediaId } = creative.media;
  const { data: speaker = null } = useQuery({
    queryKey: speakerKey(workspace, sourceId),
    queryFn: async () =>
      (await fetchAnswer(`/api/${workspace}/creatives/speakers/${sourceId}`, SpeakerAnswer)).speaker,
    enabled: sourceId !== null,
    ...(given.speaker && given.speaker.sourceId === sourceId ? { initialData: given.speaker } : {}),
  });
  const { data: media = null } = useQuery({
    queryKey: mediaKey(workspace, mediaId),
    queryFn: async () => (await fetchAnswer(`/api/${workspace}/media/${mediaId}/facts`, MediaAnswer)).media,
    enabled: mediaId !== null,
    ...(given.media && given.media.id === mediaId ? { initialData: given.media } : {}),
  });

  const subject = useMemo<Subject<Creative>>(
    () => ({
      ...{ creative, media, adAccount },
      identity: (kind && speaker?.kinds[kind]) || null,
    }),
    [creative, media, adAccount, speaker, kind],
  );
  return { subject, speaker, media };
}
