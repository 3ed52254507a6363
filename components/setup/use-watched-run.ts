"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useRun } from "@/components/jobs/use-runs";
import type { Declined } from "@/lib/decline";
import { isActive, type RunItemView, type RunView } from "@/lib/jobs/schema";

type Started = { ok: true; runId: string | null };

export type WatchedRun = {
  runId: string | null;
  run: RunView | null;
  items: RunItemView[];
  /** From the press until the last item is settled. */
  busy: boolean;
  refused: Declined | null;
  start: (begin: () => Promise<Started | Declined>) => void;
  /** Looks away from a run that is over. */
  close: () => void;
};

const noItems: RunItemView[] = [];

/** Starts a run, or joins one that is under way. The chip in the top bar reads the page anew as it goes. */
export function useWatchedRun(workspace: string, joined: string | null): WatchedRun {
  const router = useRouter();
  const queries = useQueryClient();
  const [started, setStarted] = useState<string | null>(joined);
  const [refused, setRefused] = useState<Declined | null>(null);
  const [pending, begin] = useTransition();
  const runId = started ?? joined;
  const { data, isError } = useRun(workspace, runId);
  const run = data?.run ?? null;
  const active = runId !== null && !isError && (run === null || isActive(run));

  function start(ask: () => Promise<Started | Declined>) {
    begin(async () => {
      const result = await ask();
      setRefused(result.ok ? null : result);
      if (result.ok && result.runId) setStarted(result.runId);
      await queries.invalidateQueries({ queryKey: ["jobs", workspace] });
      router.refresh();
    });
  }

  return {
    ...{ runId, run, items: data?.items ?? noItems, busy: pending || active, refused, start },
    close: () => setStarted(null),
  };
}
