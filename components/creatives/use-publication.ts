"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { fetchAnswer } from "@/components/fetch-answer";
import { publishAction, takeUpPublicationAction, withdrawPublicationAction } from "@/lib/creatives/actions";
import { PublicationView, type PublicationId } from "@/lib/creatives/publication-schema";
import type { DraftId } from "@/lib/ids";

const PublicationAnswer = z.object({ publication: PublicationView });
const everyMs = 1000;

const isSettled = ({ state, stranded }: PublicationView) =>
  state === "published" || state === "refused" || stranded;

type Input = { draftId: DraftId; version: number; adAccountId: string; idempotencyKey: string };

/** The last attempt to publish the draft, watched while something works on it, and what a person can do about it. */
export function usePublication(workspace: string, initial: PublicationView | null) {
  const queries = useQueryClient();
  const [id, setId] = useState<PublicationId | null>(initial?.id ?? null);
  const queryKey = ["publication", workspace, id];
  const { data: publication = null } = useQuery({
    queryKey,
    queryFn: async () =>
      (await fetchAnswer(`/api/${workspace}/creatives/publications/${id}`, PublicationAnswer)).publication,
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data && isSettled(state.data) ? false : everyMs),
    ...(initial && initial.id === id ? { initialData: initial } : {}),
  });
  const watch = (publicationId: PublicationId) => {
    setId(publicationId);
    void queries.invalidateQueries({ queryKey: ["publication", workspace, publicationId] });
    void queries.invalidateQueries({ queryKey: ["jobs", workspace] });
  };
  const publish = useMutation({
    mutationFn: (input: Input) => publishAction({ workspace, ...input }),
    onSuccess: (answer) => answer.ok && watch(answer.publicationId),
  });
  const goOn = useMutation({
    mutationFn: (publicationId: PublicationId) => takeUpPublicationAction({ workspace, publicationId }),
    onSuccess: (answer) => answer.ok && watch(answer.publicationId),
  });
  const giveUp = useMutation({
    mutationFn: (publicationId: PublicationId) => withdrawPublicationAction({ workspace, publicationId }),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  });

  return { publication, isOpen: publication !== null && isOpenState(publication), publish, goOn, giveUp };
}
export type Publishing = ReturnType<typeof usePublication>;

const isOpenState = ({ state }: PublicationView) => state !== "published" && state !== "refused";
