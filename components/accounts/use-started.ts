"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";

/** After a job was queued: the job chip asks at once, and the rows are read anew. */
export function useStarted(workspace: string) {
  const router = useRouter();
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: ["jobs", workspace] });
    router.refresh();
  };
}
