"use client";

import { useTranslations } from "next-intl";
import { Segmented } from "./segmented";
import { Select } from "./select";

type Props<Sort extends string> = {
  sort: Sort;
  sorts: readonly { value: Sort; label: string }[];
  dir: "asc" | "desc";
  onSort: (sort: Sort) => void;
  onDir: (dir: "asc" | "desc") => void;
};

/** The order of a list whose head is not shown. */
export function ListOrder<Sort extends string>({ sort, sorts, dir, onSort, onDir }: Props<Sort>) {
  const t = useTranslations("ui.order");
  return (
    <div className="grid gap-2">
      <h3>{t("order")}</h3>
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <Select aria-label={t("order")} value={sort} onChange={onSort} options={sorts} />
        </div>
        <Segmented
          label={t("direction")}
          value={dir}
          onChange={onDir}
          options={(["asc", "desc"] as const).map((value) => ({ value, label: t(value) }))}
        />
      </div>
    </div>
  );
}
