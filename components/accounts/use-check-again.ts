"use client";

import { useMutation } from "@tanstack/react-query";
import { lookUpAgainAction } from "@/lib/threads-accounts/actions";
import { useStarted } from "./use-started";

type Which = { sourceIds: string[] } | { all: true };

/** Asks for a check in the background; the job chip shows it at once. */
export function useCheckAgain(workspace: string) {
  const started = useStarted(workspace);
  return useMutation({
    mutationFn: (which: Which) => lookUpAgainAction({ workspace, ...which }),
    onSuccess: ({ ok }) => ok && started(),
  });
}
