"use client";

import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { z } from "zod";
import { fetchAnswer } from "@/components/fetch-answer";
import type { StudioProps } from "./studio-props";
import { Speaker } from "@/lib/creatives/identity";
import { mediaFacts } from "@/lib/creatives/media-facts";
import { mediaIdsOf } from "@/lib/creatives/media-slots";
import type { Creative } from "@/lib/creatives/schema";
import type { Subject } from "@/lib/creatives/subject";
import { isMoving, MediaView } from "@/lib/media/schema";

const SpeakerAnswer = z.object({ speaker: Speaker.nullable() });
const MediaAnswer = z.object({ media: MediaView.nullable() });

export const speakerKey = (workspace: string, sourceId: string | null) => ["speaker", workspace, sourceId];
export const mediaKey = (workspace: string, mediaId: string | null) => ["media", workspace, mediaId];

const everyMs = 1500;

/** Outside, so that an answer that changes nothing makes nothing new. */
const known = (answers: readonly { data: MediaView | null | undefined }[]) =>
  answers.flatMap(({ data }) => (data ? [mediaFacts(data)] : []));

type Props = Pick<StudioProps, "workspace" | "speaker" | "media" | "adAccount"> & { creative: Creative };

/** The creative with what it points at. Whatever chooses an account or a picture puts what it knows into these queries. */
export function useSubject({ workspace, creative, adAccount, ...given }: Props) {
  const { sourceId, kind } = creative.identity;
  const { data: speaker = null } = useQuery({
    queryKey: speakerKey(workspace, sourceId),
    queryFn: async () =>
      (await fetchAnswer(`/api/${workspace}/creatives/speakers/${sourceId}`, SpeakerAnswer)).speaker,
    enabled: sourceId !== null,
    ...(given.speaker && given.speaker.sourceId === sourceId ? { initialData: given.speaker } : {}),
  });
  const media = useQueries({
    queries: mediaIdsOf(creative).map((mediaId) => ({
      queryKey: mediaKey(workspace, mediaId),
      queryFn: async () => (await fetchAnswer(`/api/${workspace}/media/${mediaId}/facts`, MediaAnswer)).media,
      initialData: given.media.find(({ id }) => id === mediaId),
      refetchInterval: ({ state }: { state: { data: MediaView | null | undefined } }) =>
        isMoving(state.data?.video ?? null) ? everyMs : false,
    })),
    combine: known,
  });

  const subject = useMemo<Subject<Creative>>(
    () => ({
      ...{ creative, media, adAccount },
      identity: (kind && speaker?.kinds[kind]) || null,
    }),
    [creative, media, adAccount, speaker, kind],
  );
  return { subject, speaker };
}
