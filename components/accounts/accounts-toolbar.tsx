"use client";

import { AccountsPaging } from "./accounts-paging";
import { AccountsSearch } from "./accounts-search";
import { DensitySwitch } from "./density-switch";
import { FilterChips } from "./filter-chips";
import { FilterMenu } from "./filter-menu";
import type { FilterChoices } from "./filter-options";
import { FilterSheet } from "./filter-sheet";
import { useFilters } from "./use-filters";

type Props = { choices: FilterChoices; page: number; total: number };

/** Search and filters at the left, where one is in the list at the right. */
export function AccountsToolbar({ choices, page, total }: Props) {
  const { filters, count, clear } = useFilters(choices);
  return (
    <div className="flex shrink-0 items-start gap-3 px-5 py-2.5 max-md:px-4">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-2">
        <AccountsSearch />
        <FilterSheet filters={filters} count={count} total={total} onClear={clear} />
        <div className="flex min-w-0 flex-wrap items-center gap-1.5 max-md:w-full max-md:flex-nowrap max-md:overflow-x-auto max-md:empty:hidden">
          <FilterChips filters={filters} count={count} onClear={clear} />
          <span className="max-md:hidden">
            <FilterMenu filters={filters} />
          </span>
        </div>
      </div>
      <div className="flex h-ctl shrink-0 items-center gap-2 max-md:hidden">
        <AccountsPaging page={page} total={total} />
        <DensitySwitch />
      </div>
    </div>
  );
}
