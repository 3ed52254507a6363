"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { fetchAnswer } from "@/components/fetch-answer";
import { speakerKey } from "./use-subject";
import { isActive, RunAnswer } from "@/lib/jobs/schema";
import { lookUpAgainAction } from "@/lib/threads-accounts/actions";

const everyMs = 1000;

/** Has the account looked up at Meta once more, and shows what came of it. */
export function useLookUpAgain(workspace: string, sourceId: string | null) {
  const queries = useQueryClient();
  const start = useMutation({
    mutationFn: (id: string) => lookUpAgainAction({ workspace, sourceIds: [id] }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["jobs", workspace] }),
  });
  const runId = start.data?.ok ? start.data.runId : null;
  const { data: run } = useQuery({
    queryKey: ["run", workspace, runId],
    queryFn: async () => (await fetchAnswer(`/api/${workspace}/jobs/${runId}`, RunAnswer)).run,
    enabled: runId !== null,
    refetchInterval: ({ state }) => (state.data && !isActive(state.data) ? false : everyMs),
  });
  const isRunning = start.isPending || (runId !== null && (!run || isActive(run)));
  const finishedAt = run?.finishedAt;

  useEffect(() => {
    if (!finishedAt) return;
    void queries.invalidateQueries({ queryKey: speakerKey(workspace, sourceId) });
    void queries.invalidateQueries({ queryKey: ["speakers", workspace] });
  }, [finishedAt, queries, workspace, sourceId]);

  return { isRunning, start: () => sourceId && !isRunning && start.mutate(sourceId) };
}
