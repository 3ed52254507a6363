"use client";

import { useTranslations } from "next-intl";
import { ThreeKindsHead } from "@/components/threads-accounts/three-kinds-cell";
import { Checkbox } from "@/components/ui/checkbox";
import { SortTh, Th } from "@/components/ui/table";
import type { Selection } from "@/components/ui/use-selection";
import type { AccountView } from "@/lib/accounts/account-view";
import { accountColumnShapes } from "./accounts-columns";
import { useAccountsQuery } from "./use-accounts-query";

/** On a phone it is there for screen readers only; the order is chosen among the filters. */
export function AccountsHead({ selection }: { selection: Selection<AccountView> }) {
  const t = useTranslations("accounts");
  const { query, refine } = useAccountsQuery();
  const { table, every } = selection;
  const all = every || table.getIsAllRowsSelected();

  return (
    <thead className="max-md:sr-only">
      <tr>
        <Th className="w-[46px]">
          <Checkbox
            aria-label={t("row.selectPage")}
            checked={all ? true : table.getIsSomeRowsSelected() ? "mixed" : false}
            onChange={() => (every ? selection.clear() : table.toggleAllRowsSelected())}
          />
        </Th>
        {accountColumnShapes.map(({ id, sort, className }) => {
          const words = id === "kinds" ? <ThreeKindsHead /> : t(`columns.${id}`);
          if (!sort) {
            return (
              <Th key={id} className={className}>
                {words}
              </Th>
            );
          }
          const sorted = query.sort === sort;
          return (
            <SortTh
              key={id}
              className={className}
              sort={sorted ? (query.dir === "asc" ? "ascending" : "descending") : "none"}
              onSort={() => void refine({ sort, dir: sorted && query.dir === "asc" ? "desc" : "asc" })}
            >
              {words}
            </SortTh>
          );
        })}
      </tr>
    </thead>
  );
}
