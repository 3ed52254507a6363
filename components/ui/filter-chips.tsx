"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "./button";
import type { Filter } from "./filter";
import { FilterChip } from "./filter-chip";

type Props = {
  filters: readonly Filter[];
  /** How many filters narrow the list, the search among them. */
  count: number;
  onClear: () => void;
  /** Chips of filters that are not in the menu. */
  children?: ReactNode;
};

/** What narrows a list now, each with a way to take it back. */
export function FilterChips({ filters, count, onClear, children }: Props) {
  const t = useTranslations("ui.filter");

  function words({ options, chosen }: Filter) {
    const labels = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
    const [first = "", second = ""] = labels;
    if (labels.length > 2) return t("more", { first, second, count: labels.length - 2 });
    return labels.join(", ");
  }

  return (
    <>
      {filters
        .filter(({ chosen }) => chosen.length > 0)
        .map((filter) => (
          <FilterChip key={filter.name} name={filter.label} onRemove={filter.remove}>
            <FilterWords name={filter.label} value={words(filter)} />
          </FilterChip>
        ))}
      {children}
      {count > 0 && (
        <Button
          size="sm"
          variant="ghost"
          icon={<X size={14} />}
          className="order-last max-md:hidden"
          onClick={onClear}
        >
          {t("clear", { count })}
        </Button>
      )}
    </>
  );
}

/** "Status is **Ready**" */
export function FilterWords({ name, value }: { name: string; value: string }) {
  const t = useTranslations("ui.filter");
  return <bdi>{t.rich("chip", { name, value, b: (chunks) => <b>{chunks}</b> })}</bdi>;
}
