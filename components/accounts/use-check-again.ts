"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { lookUpAgainAction } from "@/lib/threads-accounts/actions";

type Which = { sourceIds: string[] } | { all: true };

/** Asks for a check in the background; the job chip shows it at once. */
export function useCheckAgain(workspace: string) {
  const router = useRouter();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (which: Which) => lookUpAgainAction({ workspace, ...which }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ["jobs", workspace] });
      router.refresh();
    },
  });
}
