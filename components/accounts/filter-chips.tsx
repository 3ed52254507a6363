"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FilterChip } from "@/components/ui/filter-chip";
import { useAccountsQuery } from "./use-accounts-query";
import type { Filter } from "./use-filters";

type Props = { filters: Filter[]; count: number; onClear: () => void };

/** What narrows the table now, each with a way to take it back. */
export function FilterChips({ filters, count, onClear }: Props) {
  const t = useTranslations("accounts.filter");
  const { query, refine } = useAccountsQuery();
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;

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
            <bdi>{t.rich("chip", { name: filter.label, value: words(filter), b })}</bdi>
          </FilterChip>
        ))}
      {query.connection && (
        <FilterChip name={t("connection")} onRemove={() => void refine({ connection: null })}>
          <span>{t.rich("chip", { name: t("connection"), value: t("oneConnection"), b })}</span>
        </FilterChip>
      )}
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
