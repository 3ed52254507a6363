"use client";

import { useQueryStates, type Values } from "nuqs";
import { useDraftsState } from "./drafts-state";
import { draftsParams } from "@/lib/drafts/search-params";

/** What may change; null takes a value back to its default. */
type Change = { [Key in keyof Values<typeof draftsParams>]?: Values<typeof draftsParams>[Key] | null };

/** The list's state in the URL; the server answers with rows. A change of it starts over at the first page. */
export function useDraftsQuery() {
  const { startTransition, pending } = useDraftsState();
  const [query, setQuery] = useQueryStates(draftsParams, {
    ...{ shallow: false, scroll: false, history: "replace" },
  });
  const refine = (next: Change) => setQuery({ ...next, page: null }, { startTransition });
  return { query, pending, refine };
}
