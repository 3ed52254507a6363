"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { checkMatchingAction } from "@/lib/accounts/actions";
import type { CreatableItem } from "@/lib/accounts/creatable-of";
import { createThreadsAccountsAction, lookUpAgainAction } from "@/lib/threads-accounts/actions";

type Which = { sourceIds: string[] } | { search: string };

/** What the bulk bar does. Each starts a job; `onStarted` runs once it is queued. */
export function useBulk(workspace: string, which: Which, onStarted: () => void) {
  const router = useRouter();
  const queries = useQueryClient();

  function settled(result: { ok: boolean }) {
    if (!result.ok) return;
    void queries.invalidateQueries({ queryKey: ["jobs", workspace] });
    router.refresh();
    onStarted();
  }

  const check = useMutation({
    mutationFn: () =>
      "search" in which
        ? checkMatchingAction({ workspace, ...which })
        : lookUpAgainAction({ workspace, ...which }),
    onSuccess: settled,
  });

  const create = useMutation({
    mutationFn: (items: CreatableItem[]) =>
      createThreadsAccountsAction({
        workspace,
        items: items.flatMap(({ sourceId, kind }) => (kind === "associated" ? [] : [{ sourceId, kind }])),
        acknowledged: true,
      }),
    onSuccess: settled,
  });

  return { check, create };
}
