"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { fetchAnswer } from "@/components/fetch-answer";
import { publishAction, takeUpPublicationAction, withdrawPublicationAction } from "@/lib/creatives/actions";
import { isUnderWay } from "@/lib/creatives/publishing-standing";
import { PublicationView, type Publish } from "@/lib/creatives/publication-schema";
import type { DraftId } from "@/lib/ids";

const PublishingAnswer = z.object({ publications: z.array(PublicationView) });
const everyMs = 1000;

type Options = { workspace: string; draftId: DraftId | null; initial: PublicationView[] };

/** Where the draft stands in each ad account, watched while something works on it, and what a person can do about it. */
export function usePublishing({ workspace, draftId, initial }: Options) {
  const queries = useQueryClient();
  const asked = {
    queryKey: ["publishing", workspace, draftId],
    queryFn: async () =>
      (await fetchAnswer(`/api/${workspace}/drafts/${draftId}/publishing`, PublishingAnswer)).publications,
  };
  const { data: publications } = useQuery({
    ...asked,
    // After a press it is asked for below; by itself only while something is under way.
    enabled: ({ state }) => draftId !== null && Boolean(state.data?.some(isUnderWay)),
    refetchInterval: everyMs,
    initialData: initial,
  });
  const look = async () => {
    void queries.invalidateQueries({ queryKey: ["jobs", workspace] });
    await queries.fetchQuery({ ...asked, staleTime: 0 });
  };
  const publish = useMutation({
    mutationFn: (input: z.input<typeof Publish>) => publishAction({ workspace, ...input }),
    onSuccess: (answer) => (answer.ok ? look() : undefined),
  });
  const goOn = useMutation({
    mutationFn: (id: DraftId) => takeUpPublicationAction({ workspace, draftId: id }),
    onSuccess: look,
  });
  const giveUp = useMutation({
    mutationFn: (id: DraftId) => withdrawPublicationAction({ workspace, draftId: id }),
    onSuccess: look,
  });
  return { publications, publish, goOn, giveUp };
}
export type Publishing = ReturnType<typeof usePublishing>;
