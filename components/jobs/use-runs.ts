"use client";

import { useQuery } from "@tanstack/react-query";
import { isActive, RunAnswer, RunsAnswer } from "@/lib/jobs/schema";

const busyMs = 1_000;
const quietMs = 20_000;

async function read(url: string): Promise<unknown> {
  const response = await fetch(url, { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

/** Jobs of the workspace that run, or ended a moment ago; asked every second while one does. */
export function useRuns(workspace: string) {
  return useQuery({
    queryKey: ["jobs", workspace],
    queryFn: async () => RunsAnswer.parse(await read(`/api/${workspace}/jobs`)).runs,
    refetchInterval: ({ state }) => (state.data?.some(isActive) ? busyMs : quietMs),
  });
}

/** One job and what became of each of its accounts. */
export function useRun(workspace: string, runId: string | null) {
  return useQuery({
    queryKey: ["jobs", workspace, runId],
    enabled: runId !== null,
    queryFn: async () => RunAnswer.parse(await read(`/api/${workspace}/jobs/${runId}`)),
    refetchInterval: ({ state }) => (!state.data || isActive(state.data.run) ? busyMs : false),
  });
}
