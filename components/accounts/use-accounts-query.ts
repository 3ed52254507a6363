"use client";

import { useQueryStates, type Values } from "nuqs";
import { accountsParams } from "@/lib/accounts/search-params";
import { useAccountsState } from "./accounts-state";

/** What may change; null takes a value back to its default. */
type Change = { [Key in keyof Values<typeof accountsParams>]?: Values<typeof accountsParams>[Key] | null };

/** The table's state in the URL; the server answers with rows. */
export function useAccountsQuery() {
  const { startTransition, pending } = useAccountsState();
  const [query, setQuery] = useQueryStates(accountsParams, {
    shallow: false,
    scroll: false,
    history: "replace",
  });

  return {
    query,
    pending,
    /** Opens, closes or steps; the rows stay as they are. Opening can be taken back by the browser. */
    show: (open: string | null) =>
      setQuery(
        { open, ...(open ? {} : { tab: null }) },
        { history: open && !query.open ? "push" : "replace" },
      ),
    change: (next: Change) => setQuery(next, { startTransition }),
    /** A change of the filter or the order starts over at the first page. */
    refine: (next: Change) => setQuery({ ...next, page: null }, { startTransition }),
  };
}

export const noFilters = {
  q: null,
  status: null,
  type: null,
  portfolio: null,
  kind: null,
  obstacle: null,
  connection: null,
};
