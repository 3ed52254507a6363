"use client";

import { useQuery } from "@tanstack/react-query";
import { fetchAnswer } from "@/components/fetch-answer";
import { isActive, RunAnswer, RunsAnswer } from "@/lib/jobs/schema";

const busyMs = 1_000;
const quietMs = 20_000;

/** Jobs of the workspace that run, or ended a moment ago; asked every second while one does. */
export function useRuns(workspace: string) {
  return useQuery({
    queryKey: ["jobs", workspace],
    queryFn: async () => (await fetchAnswer(`/api/${workspace}/jobs`, RunsAnswer)).runs,
    refetchInterval: ({ state }) => (state.data?.some(isActive) ? busyMs : quietMs),
  });
}

/** One job and what became of each of its accounts. */
export function useRun(workspace: string, runId: string | null) {
  return useQuery({
    queryKey: ["jobs", workspace, runId],
    enabled: runId !== null,
    queryFn: () => fetchAnswer(`/api/${workspace}/jobs/${runId}`, RunAnswer),
    refetchInterval: ({ state }) => (!state.data || isActive(state.data.run) ? busyMs : false),
  });
}
