"use client";

import {
  functionalUpdate,
  rowSelectionFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from "@tanstack/react-table";
import { useState } from "react";

export const selectionFeatures = tableFeatures({ rowSelectionFeature });
type Columns<Row extends object> = ColumnDef<typeof selectionFeatures, Row>[];
type Kept<Row> = { filter: string; rows: Record<string, Row>; every: boolean };

/**
 * Which rows are selected. The selection goes along from page to page, and ends with the filter it was made under:
 * nothing is done to rows that nobody can see any more. `every` means all the filter matches.
 */
export function useSelection<Row extends { id: string }>(rows: Row[], filter: string, columns: Columns<Row>) {
  const [kept, setKept] = useState<Kept<Row>>({ filter, rows: {}, every: false });
  const selected = kept.filter === filter ? kept : { filter, rows: {}, every: false };
  const rowSelection = Object.fromEntries(Object.keys(selected.rows).map((id) => [id, true as const]));

  const table = useTable({
    features: selectionFeatures,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    state: { rowSelection },
    onRowSelectionChange: (updater) => {
      const next = functionalUpdate(updater, rowSelection);
      const known = { ...selected.rows, ...Object.fromEntries(rows.map((row) => [row.id, row])) };
      const kept = Object.entries(known).filter(([id]) => next[id]);
      setKept({ filter, rows: Object.fromEntries(kept), every: false });
    },
  });

  const now = new Map(rows.map((row) => [row.id, row]));
  return {
    table,
    every: selected.every,
    rows: Object.values(selected.rows).map((row) => now.get(row.id) ?? row),
    isSelected: (id: string) => selected.every || id in selected.rows,
    selectEvery: () => setKept({ ...selected, every: true }),
    clear: () => setKept({ filter, rows: {}, every: false }),
  };
}
export type Selection<Row extends { id: string }> = ReturnType<typeof useSelection<Row>>;
