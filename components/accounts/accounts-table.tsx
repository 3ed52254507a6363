"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Table, TableScroll } from "@/components/ui/table";
import { useListKeys } from "@/components/ui/use-list-keys";
import { useSelection } from "@/components/ui/use-selection";
import type { AccountView } from "@/lib/accounts/account-view";
import { filterKey } from "@/lib/accounts/count-filters";
import { accountColumns } from "./accounts-columns";
import { AccountsHead } from "./accounts-head";
import { AccountsRow } from "./accounts-row";
import { useAccountsState } from "./accounts-state";
import { AccountsBulkBar } from "./accounts-bulk-bar";
import { useAccountsQuery } from "./use-accounts-query";

export function AccountsTable({ rows, total }: { rows: AccountView[]; total: number }) {
  const t = useTranslations("accounts");
  const { query, show, pending } = useAccountsQuery();
  const { check } = useAccountsState();
  const selection = useSelection(rows, filterKey(query), accountColumns);
  const open = (id: string) => void show(query.open === id ? null : id);
  const toggle = (id: string) => selection.table.getRow(id).toggleSelected(!selection.isSelected(id));
  const list = useListKeys(
    rows.map(({ id }) => id),
    { open, select: toggle, check: (id) => check.mutate({ sourceIds: [id] }) },
  );

  return (
    <div
      className="@container relative flex min-h-0 min-w-0 flex-1 flex-col max-md:overflow-visible"
      aria-busy={pending}
    >
      <TableScroll label={t("title")} className="flex-1 max-md:overflow-visible">
        <Table role="table" className="table-fixed max-md:block">
          <AccountsHead selection={selection} />
          <tbody
            className={cn("transition-opacity duration-mid max-md:block", pending && "opacity-60 delay-150")}
          >
            {rows.map((account) => (
              <AccountsRow
                key={account.id}
                account={account}
                selected={selection.isSelected(account.id)}
                open={query.open === account.id}
                tall={query.density === "tall"}
                current={list.current === account.id}
                keys={list.keysOf(account.id)}
                onOpen={() => open(account.id)}
                onToggle={() => toggle(account.id)}
              />
            ))}
          </tbody>
        </Table>
      </TableScroll>
      {(selection.rows.length > 0 || selection.every) && (
        <AccountsBulkBar selection={selection} total={total} />
      )}
    </div>
  );
}
