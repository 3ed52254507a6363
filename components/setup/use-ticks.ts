"use client";

import { useMemo } from "react";
import { countPlanned, parseTicks, pruneTicks, toggle, type Ticks } from "@/lib/setup/plan-creation";
import type { BackedKind, KindCounts, KindRow } from "@/lib/threads-accounts/schema";
import { useKept } from "./use-kept";

/** What will be created. What a person changed about it is kept on this device, over pages and visits. */
export function useTicks(workspace: string, rows: readonly KindRow[], counts: KindCounts) {
  const [kept, keep] = useKept(`ticks.${workspace}`, "");
  const ticks = useMemo(() => pruneTicks(parseTicks(kept), rows), [kept, rows]);
  const set = (next: Ticks) => keep(JSON.stringify(next));
  return {
    ticks,
    planned: countPlanned(counts.creatable, ticks),
    tick: (row: KindRow, kind: BackedKind, ticked: boolean) => set(toggle(row, kind, ticked, ticks)),
    /** The added ones are on their way; the left-out ones stay out. */
    sent: () => set({ ...ticks, also: [] }),
  };
}
