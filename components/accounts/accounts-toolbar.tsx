"use client";

import { useTranslations } from "next-intl";
import { FilterChip } from "@/components/ui/filter-chip";
import { FilterChips, FilterWords } from "@/components/ui/filter-chips";
import { FilterMenu } from "@/components/ui/filter-menu";
import { FilterSheet } from "@/components/ui/filter-sheet";
import { ListOrder } from "@/components/ui/list-order";
import { accountSorts } from "@/lib/accounts/search-params";
import { AccountsPaging } from "./accounts-paging";
import { AccountsSearch } from "./accounts-search";
import { DensitySwitch } from "./density-switch";
import type { FilterChoices } from "./filter-options";
import { useFilters } from "./use-filters";

type Props = { choices: FilterChoices; page: number; total: number };

/** Search and filters at the left, where one is in the list at the right. */
export function AccountsToolbar({ choices, page, total }: Props) {
  const t = useTranslations("accounts");
  const { filters, query, refine, count, clear } = useFilters(choices);
  return (
    <div className="flex shrink-0 items-start gap-3 px-5 py-2.5 max-md:px-4">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-2">
        <AccountsSearch />
        <FilterSheet
          filters={filters}
          count={count}
          onClear={clear}
          show={t("filter.show", { count: total })}
        >
          <ListOrder
            sort={query.sort}
            sorts={accountSorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
            dir={query.dir}
            onSort={(sort) => void refine({ sort })}
            onDir={(dir) => void refine({ dir })}
          />
        </FilterSheet>
        <div className="flex min-w-0 flex-wrap items-center gap-1.5 max-md:w-full max-md:flex-nowrap max-md:overflow-x-auto max-md:empty:hidden">
          <FilterChips filters={filters} count={count} onClear={clear}>
            {query.connection && (
              <FilterChip name={t("filter.connection")} onRemove={() => void refine({ connection: null })}>
                <FilterWords name={t("filter.connection")} value={t("filter.oneConnection")} />
              </FilterChip>
            )}
          </FilterChips>
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
