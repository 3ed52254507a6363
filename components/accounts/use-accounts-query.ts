"use client";

import { useQueryStates } from "nuqs";
import { useTransition } from "react";
import { accountsParams, type AccountsQuery } from "@/lib/accounts/search-params";

/** The table's state in the URL. A change of the filter starts over at the first page; the server answers with rows. */
export function useAccountsQuery() {
  const [pending, startTransition] = useTransition();
  const [query, setQuery] = useQueryStates(accountsParams, {
    shallow: false,
    scroll: false,
    history: "replace",
    startTransition,
  });

  const change = (next: Partial<AccountsQuery>) => setQuery(next);
  const refine = (next: Partial<AccountsQuery>) => setQuery({ ...next, page: null });

  return { query, change, refine, pending };
}

export const noFilters = {
  q: null,
  status: null,
  type: null,
  portfolio: null,
  kind: null,
  obstacle: null,
  connection: null,
  page: null,
};
