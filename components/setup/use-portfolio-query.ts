"use client";

import { useQueryStates } from "nuqs";
import { useTransition } from "react";
import { portfolioParams, type PortfolioQuery } from "@/lib/setup/search-params";

/** The step's state in the URL; a change of the search or the portfolio starts over at the first page. */
export function usePortfolioQuery() {
  const [pending, startTransition] = useTransition();
  const [query, setQuery] = useQueryStates(portfolioParams, {
    shallow: false,
    scroll: false,
    history: "replace",
    startTransition,
  });
  const refine = (next: Partial<PortfolioQuery>) => void setQuery({ ...next, page: null });
  return { query, refine, pending };
}
