"use client";

import { createColumnHelper } from "@tanstack/react-table";
import type { selectionFeatures } from "@/components/ui/use-selection";
import type { AccountView } from "@/lib/accounts/account-view";
import type { accountSorts } from "@/lib/accounts/search-params";

const helper = createColumnHelper<typeof selectionFeatures, AccountView>();

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

type Shape = {
  id: AccountColumn;
  sort?: (typeof accountSorts)[number];
  className: string;
  /** Where it stands among the two lines of a phone's row. */
  phone?: string;
};

/** In reading order. A narrower container drops the least needed first: checked, role, ad account. */
export const accountColumnShapes: readonly Shape[] = [
  { id: "account", sort: "label", className: "md:w-[26%] md:@max-[1000px]:w-[34%]" },
  {
    id: "status",
    sort: "status",
    className: "w-[144px] @max-[700px]:w-[130px]",
    phone: "max-md:col-start-3 max-md:row-start-1 max-md:ps-2 max-md:text-sm",
  },
  {
    id: "kinds",
    className: "w-[122px]",
    phone: "max-md:col-start-3 max-md:row-start-2 max-md:justify-self-end max-md:ps-2",
  },
  {
    id: "obstacle",
    sort: "obstacle",
    className: "",
    phone: "max-md:col-start-2 max-md:row-start-2 max-md:text-sm",
  },
  { id: "inUse", className: "w-[164px] hidden @min-[1000px]:table-cell" },
  { id: "adAccount", className: "w-[116px] hidden @min-[1300px]:table-cell" },
  { id: "role", className: "w-[116px] hidden @min-[1420px]:table-cell" },
  { id: "portfolio", className: "w-[152px] hidden @min-[1150px]:table-cell" },
  { id: "checked", sort: "checked", className: "w-[88px] hidden @min-[1500px]:table-cell" },
];

export const accountColumns = helper.columns(accountColumnShapes.map(({ id }) => helper.display({ id })));

export const shapeOf = (id: string) => accountColumnShapes.find((shape) => shape.id === id);
