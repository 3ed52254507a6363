"use client";

import {
  createColumnHelper,
  rowSelectionFeature,
  tableFeatures,
  type RowSelectionState,
} from "@tanstack/react-table";
import type { AccountView } from "@/lib/accounts/account-view";
import type { accountSorts } from "@/lib/accounts/search-params";

export const accountFeatures = tableFeatures({ rowSelectionFeature });

const helper = createColumnHelper<typeof accountFeatures, AccountView>();

export type AccountColumn =
  | "account"
  | "status"
  | "kinds"
  | "obstacle"
  | "inUse"
  | "adAccount"
  | "role"
  | "portfolio"
  | "checked";

type Shape = { id: AccountColumn; sort?: (typeof accountSorts)[number]; className: string };

/** In reading order. A narrow container drops the least needed first: checked, role, ad account, then the rest. */
export const accountColumnShapes: readonly Shape[] = [
  { id: "account", sort: "label", className: "w-[30%]" },
  { id: "status", sort: "status", className: "w-[132px]" },
  { id: "kinds", className: "w-[122px]" },
  { id: "obstacle", sort: "obstacle", className: "" },
  { id: "inUse", className: "w-[132px] hidden @min-[1040px]:table-cell" },
  { id: "adAccount", className: "w-[112px] hidden @min-[1240px]:table-cell" },
  { id: "role", className: "w-[120px] hidden @min-[1360px]:table-cell" },
  { id: "portfolio", className: "w-[150px] hidden @min-[1120px]:table-cell" },
  { id: "checked", sort: "checked", className: "w-[84px] hidden @min-[900px]:table-cell" },
];

export const accountColumns = helper.columns(accountColumnShapes.map(({ id }) => helper.display({ id })));

export const shapeOf = (id: string) => accountColumnShapes.find((shape) => shape.id === id);

/** Ids out of the table's own selection state. */
export const selectedIds = (selection: RowSelectionState) =>
  Object.entries(selection).flatMap(([id, selected]) => (selected ? [id] : []));
