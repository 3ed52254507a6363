"use client";

import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Segmented } from "@/components/ui/segmented";
import { Select } from "@/components/ui/select";
import { Sheet } from "@/components/ui/sheet";
import { accountSorts } from "@/lib/accounts/search-params";
import { useAccountsQuery } from "./use-accounts-query";
import type { Filter } from "./use-filters";

type Props = { filters: Filter[]; count: number; total: number; onClear: () => void };

/** On a phone: order and filters over the whole screen, how many remain at the bottom. */
export function FilterSheet({ filters, count, total, onClear }: Props) {
  const t = useTranslations("accounts");
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        className="md:hidden"
        icon={<ListFilter size={16} />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t("filter.open", { count })}
      </Button>
      <Sheet
        open={open}
        onOpenChange={setOpen}
        title={t("filter.title")}
        footer={
          <>
            <Button className="flex-1" notAllowed={count ? undefined : t("filter.noneYet")} onClick={onClear}>
              {t("filter.clear", { count })}
            </Button>
            <Button className="flex-1" variant="primary" onClick={close}>
              {t("filter.show", { count: total })}
            </Button>
          </>
        }
      >
        <div className="grid gap-5 p-4">
          <Order />
          {filters.map((filter) => (
            <fieldset key={filter.name}>
              <legend className="mb-1 font-semibold">{filter.label}</legend>
              {filter.options.map(({ value, label }) => (
                <Checkbox
                  key={value}
                  checked={filter.chosen.includes(value)}
                  onChange={() => filter.toggle(value)}
                  className="min-h-10 items-center"
                >
                  <bdi>{label}</bdi>
                </Checkbox>
              ))}
            </fieldset>
          ))}
        </div>
      </Sheet>
    </>
  );
}

function Order() {
  const t = useTranslations("accounts");
  const { query, refine } = useAccountsQuery();
  return (
    <div className="grid gap-2">
      <h3>{t("sort.order")}</h3>
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <Select
            aria-label={t("sort.order")}
            value={query.sort}
            onChange={(sort) => void refine({ sort })}
            options={accountSorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
          />
        </div>
        <Segmented
          label={t("sort.direction")}
          value={query.dir}
          onChange={(dir) => void refine({ dir })}
          options={(["asc", "desc"] as const).map((value) => ({ value, label: t(`sort.${value}`) }))}
        />
      </div>
    </div>
  );
}
