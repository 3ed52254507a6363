"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "./button";
import { IconButton } from "./icon-button";

type Props = {
  /** What the bar is for, for those who do not see it. */
  label: string;
  /** "3 selected" */
  selected: string;
  selectAll?: { label: string; onSelect: () => void } | undefined;
  onClear: () => void;
  /** Why something was refused, under the actions. */
  refusal?: ReactNode;
  children: ReactNode;
};

/** Takes the place of a table's foot, so that it hides no row. */
export function BulkBar({ label, selected, selectAll, onClear, refusal, children }: Props) {
  const t = useTranslations("ui.bulk");
  return (
    <div
      role="toolbar"
      aria-label={label}
      className="flex min-h-[46px] shrink-0 flex-wrap items-center gap-1 border-t border-line-strong bg-raised py-1.5 ps-3.5 pe-2 max-md:sticky max-md:bottom-[var(--tabbar)] max-md:z-bar"
    >
      <span className="font-medium tabular-nums" role="status">
        {selected}
      </span>
      {selectAll && (
        <Button size="sm" variant="ghost" className="max-md:hidden" onClick={selectAll.onSelect}>
          {selectAll.label}
        </Button>
      )}
      <span className="flex-1" />
      {children}
      <IconButton size="sm" label={t("clear")} icon={<X size={14} />} onClick={onClear} />
      {refusal}
    </div>
  );
}
