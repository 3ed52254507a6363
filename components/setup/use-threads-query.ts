"use client";

import { useQueryStates } from "nuqs";
import { useTransition } from "react";
import { threadsParams, type ThreadsQuery } from "@/lib/setup/search-params";

/** The step's state in the URL: search, view, page, and whose linking guide is open. */
export function useThreadsQuery() {
  const [pending, startTransition] = useTransition();
  const [query, setQuery] = useQueryStates(threadsParams, {
    shallow: false,
    scroll: false,
    history: "replace",
    startTransition,
  });
  return {
    query,
    pending,
    refine: (next: Partial<ThreadsQuery>) => void setQuery({ ...next, page: null }),
    openGuide: (sourceId: string) => void setQuery({ guide: sourceId }, { history: "push" }),
    closeGuide: () => void setQuery({ guide: null }),
  };
}
