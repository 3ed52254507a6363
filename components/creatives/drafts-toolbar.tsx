"use client";

import { useTranslations } from "next-intl";
import { DraftsGrouping } from "./drafts-grouping";
import { DraftsPaging } from "./drafts-paging";
import { DraftsSearch } from "./drafts-search";
import { useDraftFilters, type Author } from "./use-draft-filters";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterMenu } from "@/components/ui/filter-menu";
import { FilterSheet } from "@/components/ui/filter-sheet";
import { ListOrder } from "@/components/ui/list-order";
import { draftSorts } from "@/lib/drafts/search-params";

type Props = { authors: readonly Author[]; page: number; total: number };

/** Search and filters at the left, where one is in the list at the right. */
export function DraftsToolbar({ authors, page, total }: Props) {
  const t = useTranslations("drafts");
  const { filters, query, refine, count, clear } = useDraftFilters(authors);
  const isPublished = query.tab === "published";
  return (
    <div className="flex shrink-0 items-start gap-3 px-5 py-2.5 max-md:px-4">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-2">
        <DraftsSearch />
        {!isPublished && (
          <>
            <FilterSheet
              filters={filters}
              count={count}
              onClear={clear}
              show={t("filter.show", { count: total })}
            >
              <ListOrder
                sort={query.sort}
                sorts={draftSorts.map((value) => ({ value, label: t(`columns.${value}`) }))}
                dir={query.dir}
                onSort={(sort) => void refine({ sort })}
                onDir={(dir) => void refine({ dir })}
              />
            </FilterSheet>
            <div className="flex min-w-0 flex-wrap items-center gap-1.5 max-md:w-full max-md:flex-nowrap max-md:overflow-x-auto max-md:empty:hidden">
              <FilterChips filters={filters} count={count} onClear={clear} />
              <span className="max-md:hidden">
                <FilterMenu filters={filters} />
              </span>
            </div>
          </>
        )}
      </div>
      <div className="flex h-ctl shrink-0 items-center gap-3 max-md:hidden">
        {query.tab === "drafts" && <DraftsGrouping />}
        <DraftsPaging page={page} total={total} />
      </div>
    </div>
  );
}
