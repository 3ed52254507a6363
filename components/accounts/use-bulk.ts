"use client";

import { useMutation } from "@tanstack/react-query";
import type { CreatableItem } from "@/lib/accounts/schema";
import { checkMatchingAction, createMatchingAction } from "@/lib/accounts/actions";
import { createThreadsAccountsAction, lookUpAgainAction } from "@/lib/threads-accounts/actions";
import { useStarted } from "./use-started";

/** By id, or everything the URL search of the table matches. */
export type Which = { sourceIds: string[] } | { search: string };

/** What the bulk bar does. Each starts a job; `onStarted` runs once it is queued. */
export function useBulk(workspace: string, which: Which, onStarted: () => void) {
  const started = useStarted(workspace);
  const onSuccess = ({ ok }: { ok: boolean }) => {
    if (!ok) return;
    started();
    onStarted();
  };

  const check = useMutation({
    mutationFn: () =>
      "search" in which
        ? checkMatchingAction({ workspace, ...which })
        : lookUpAgainAction({ workspace, ...which }),
    onSuccess,
  });

  const create = useMutation({
    mutationFn: (items: CreatableItem[]) =>
      "search" in which
        ? createMatchingAction({ workspace, ...which, acknowledged: true })
        : createThreadsAccountsAction({
            workspace,
            items: items.map(({ sourceId, kind }) => ({ sourceId, kind })),
            acknowledged: true,
          }),
    onSuccess,
  });

  return { check, create };
}
