"use client";

import { createContext, useContext } from "react";
import type { RunItemView } from "@/lib/jobs/schema";
import type { Ticks } from "@/lib/setup/plan-creation";
import type { BackedKind, KindRow } from "@/lib/threads-accounts/schema";
import type { ThreadsKind } from "@/lib/generated/prisma/enums";

/** What every cell of the grid needs of the whole. */
export type Grid = {
  workspace: string;
  notAllowed: string | null;
  ticks: Ticks;
  tick: (row: KindRow, kind: BackedKind, ticked: boolean) => void;
  use: (sourceId: string, kind: ThreadsKind) => void;
  lookUpAgain: (sourceId: string) => void;
  tryAgain: (sourceId: string, kind: BackedKind) => void;
  openGuide: (sourceId: string) => void;
  /** Where each account stands in the creation that is under way. */
  creating: ReadonlyMap<string, RunItemView>;
  /** A look-up is under way, of these accounts or of others. */
  checking: boolean;
  /** Accounts that are being looked up at this moment. */
  lookingUp: ReadonlySet<string>;
};

export const GridContext = createContext<Grid | null>(null);

export function useGrid() {
  const grid = useContext(GridContext);
  if (!grid) throw new Error("outside of the grid");
  return grid;
}
