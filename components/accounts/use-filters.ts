"use client";

import { useTranslations } from "next-intl";
import type { Filter } from "@/components/ui/filter";
import { countFilters, filterNames } from "@/lib/accounts/count-filters";
import { filterOptions, type FilterChoices } from "./filter-options";
import { noFilters, useAccountsQuery } from "./use-accounts-query";

/** The filters of the table with their values in words, and how each is changed. */
export function useFilters(choices: FilterChoices) {
  const t = useTranslations("accounts");
  const { query, refine } = useAccountsQuery();

  const filters = filterNames.map((name): Filter => {
    const chosen: readonly string[] = query[name];
    return {
      name,
      label: t(`filter.${name}`),
      options: filterOptions(name, choices, t),
      chosen,
      toggle: (value) => {
        const after = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
        void refine({ [name]: after.length ? after : null });
      },
      remove: () => void refine({ [name]: null }),
    };
  });

  return { filters, query, refine, count: countFilters(query), clear: () => void refine(noFilters) };
}
