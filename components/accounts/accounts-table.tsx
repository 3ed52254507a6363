"use client";

import { useTable, type RowSelectionState } from "@tanstack/react-table";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import { SortTh, Table, TableScroll, Td, Th, Tr } from "@/components/ui/table";
import type { AccountView } from "@/lib/accounts/account-view";
import { AccountCell } from "./account-cell";
import {
  accountColumns,
  accountColumnShapes,
  accountFeatures,
  selectedIds,
  shapeOf,
} from "./accounts-columns";
import { BulkBar } from "./bulk-bar";
import { ThreeKindsHead } from "@/components/threads-accounts/three-kinds-cell";
import { useAccountsQuery } from "./use-accounts-query";
import { useCheckAgain } from "./use-check-again";
import { useListKeys } from "./use-list-keys";

type Props = { workspace: string; rows: AccountView[]; total: number; canEdit: boolean };

export function AccountsTable({ workspace, rows, total, canEdit }: Props) {
  const t = useTranslations("accounts");
  const { query, change, refine, pending } = useAccountsQuery();
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({});
  const [everyMatch, setEveryMatch] = useState(false);
  const checkAgain = useCheckAgain(workspace);
  const table = useTable({
    features: accountFeatures,
    columns: accountColumns,
    data: rows,
    getRowId: (row) => row.id,
    state: { rowSelection },
    onRowSelectionChange: setRowSelection,
  });

  const open = (id: string) => void change({ open: query.open === id ? null : id, tab: null } as never);
  const toggle = (id: string) => {
    setEveryMatch(false);
    table.getRow(id).toggleSelected();
  };
  const clear = () => {
    setEveryMatch(false);
    setRowSelection({});
  };
  const rowKeys = useListKeys(
    rows.map(({ id }) => id),
    { open, select: toggle, check: (id) => checkAgain.mutate({ sourceIds: [id] }) },
  );

  const tall = query.density === "tall";
  const ids = selectedIds(rowSelection);
  const pageSelected = table.getIsAllRowsSelected();

  return (
    <div className="@container relative flex min-h-0 min-w-0 flex-1 flex-col" aria-busy={pending}>
      <TableScroll label={t("title")} className="flex-1 max-md:overflow-visible">
        <Table role="table" className="table-fixed max-md:block">
          <thead className="max-md:sr-only">
            <tr>
              <Th className="w-[46px]">
                <Checkbox
                  aria-label={t("row.selectPage")}
                  checked={pageSelected ? true : table.getIsSomeRowsSelected() ? "mixed" : false}
                  onChange={() => {
                    setEveryMatch(false);
                    table.toggleAllRowsSelected();
                  }}
                />
              </Th>
              {accountColumnShapes.map((shape) => {
                const label = shape.id === "kinds" ? <ThreeKindsHead /> : t(`columns.${shape.id}`);
                if (!shape.sort) {
                  return (
                    <Th key={shape.id} className={shape.className}>
                      {label}
                    </Th>
                  );
                }
                const sorted = query.sort === shape.sort;
                const sort = shape.sort;
                return (
                  <SortTh
                    key={shape.id}
                    className={shape.className}
                    sort={sorted ? (query.dir === "asc" ? "ascending" : "descending") : "none"}
                    onSort={() => void refine({ sort, dir: sorted && query.dir === "asc" ? "desc" : "asc" })}
                  >
                    {label}
                  </SortTh>
                );
              })}
            </tr>
          </thead>
          <tbody className={cn("max-md:block", pending && "opacity-70")}>
            {table.getRowModel().rows.map((row) => (
              <Tr
                key={row.id}
                {...rowKeys(row.id)}
                role="row"
                selected={everyMatch || row.getIsSelected()}
                open={query.open === row.id}
                aria-selected={everyMatch || row.getIsSelected()}
                className="cursor-default max-md:grid max-md:grid-cols-[40px_minmax(0,1fr)_auto] max-md:items-center max-md:gap-y-0.5 max-md:border-b max-md:border-line max-md:py-2.5 max-md:pe-4"
                onClick={(event) => {
                  if (event.target instanceof Element && event.target.closest("button, a, input")) return;
                  open(row.id);
                }}
              >
                <Td
                  role="cell"
                  className="w-[46px] max-md:row-span-2 max-md:h-auto max-md:border-0 max-md:px-3"
                >
                  <Checkbox
                    aria-label={t("row.select", { name: row.original.label })}
                    checked={everyMatch || row.getIsSelected()}
                    onChange={() => toggle(row.id)}
                  />
                </Td>
                {row.getAllCells().map((cell) => {
                  const shape = shapeOf(cell.column.id);
                  if (!shape) return null;
                  return (
                    <Td
                      key={cell.id}
                      role="cell"
                      className={cn(
                        shape.className,
                        tall && "h-[52px]",
                        "overflow-hidden max-md:h-auto max-md:w-auto max-md:border-0 max-md:px-0",
                        shape.id === "obstacle" && "max-md:col-start-2 max-md:row-start-2 max-md:text-sm",
                        shape.id === "kinds" &&
                          "max-md:col-start-3 max-md:row-start-2 max-md:justify-self-end",
                        shape.id === "status" && "max-md:col-start-3 max-md:row-start-1 max-md:text-sm",
                      )}
                    >
                      <AccountCell column={shape.id} account={row.original} tall={tall} />
                    </Td>
                  );
                })}
              </Tr>
            ))}
          </tbody>
        </Table>
      </TableScroll>
      {(ids.length > 0 || everyMatch) && (
        <BulkBar
          workspace={workspace}
          rows={rows}
          ids={ids}
          everyMatch={everyMatch}
          total={total}
          canEdit={canEdit}
          onSelectEvery={() => setEveryMatch(true)}
          onClear={clear}
        />
      )}
    </div>
  );
}
