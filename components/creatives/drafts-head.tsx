"use client";

import { useTranslations } from "next-intl";
import { columnsOf } from "./drafts-columns";
import { useDraftsState } from "./drafts-state";
import { useDraftsQuery } from "./use-drafts-query";
import { Checkbox } from "@/components/ui/checkbox";
import { SortTh, Th } from "@/components/ui/table";
import type { Selection } from "@/components/ui/use-selection";
import type { DraftLine } from "@/lib/drafts/draft-lines";

/** On a phone it is there for screen readers only; the order is chosen among the filters. */
export function DraftsHead({ selection }: { selection: Selection<DraftLine> }) {
  const t = useTranslations("drafts");
  const { canEdit } = useDraftsState();
  const { query, refine } = useDraftsQuery();
  const { table, every } = selection;
  const all = every || table.getIsAllRowsSelected();
  return (
    <thead className="max-md:sr-only">
      <tr>
        {canEdit && (
          <Th className="w-[46px]">
            <Checkbox
              aria-label={t("bulk.selectPage")}
              checked={all ? true : table.getIsSomeRowsSelected() ? "mixed" : false}
              onChange={() => (every ? selection.clear() : table.toggleAllRowsSelected())}
            />
          </Th>
        )}
        {columnsOf(query.tab).map(({ id, sort, end, className }) => {
          if (!sort) {
            return (
              <Th key={id} end={end} className={className}>
                {id === "actions" ? (
                  <span className="sr-only">{t("columns.actions")}</span>
                ) : (
                  t(`columns.${id}`)
                )}
              </Th>
            );
          }
          const sorted = query.sort === sort;
          return (
            <SortTh
              key={id}
              end={end}
              className={className}
              sort={sorted ? (query.dir === "asc" ? "ascending" : "descending") : "none"}
              onSort={() => void refine({ sort, dir: sorted && query.dir === "desc" ? "asc" : "desc" })}
            >
              {t(`columns.${id}`)}
            </SortTh>
          );
        })}
      </tr>
    </thead>
  );
}
