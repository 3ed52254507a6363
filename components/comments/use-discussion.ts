"use client";

import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { fetchAnswer } from "@/components/fetch-answer";
import type { DraftId } from "@/lib/ids";
import { Discussion } from "@/lib/reviews/schema";

const everyMs = 5_000;

type Options = {
  workspace: string;
  /** Null until the draft is saved: nobody can have said anything of it. */
  savedId: DraftId | null;
  /** As it was when the page was made. */
  start: Discussion;
};

/** What others say of the draft while one looks: comments and its review. A hidden tab does not ask. */
export function useDiscussion({ workspace, savedId, start }: Options) {
  const { data, refetch } = useQuery({
    queryKey: ["discussion", workspace, savedId],
    queryFn: () => fetchAnswer(`/api/${workspace}/drafts/${savedId}/discussion`, Discussion),
    enabled: savedId !== null,
    initialData: start,
    refetchInterval: everyMs,
    refetchOnWindowFocus: "always",
    staleTime: 0,
    retry: false,
  });
  const reload = useCallback(async () => void (await refetch()), [refetch]);
  return { ...data, reload };
}
