"use client";

import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { Button } from "./button";
import { Checkbox } from "./checkbox";
import type { Filter } from "./filter";
import { Sheet } from "./sheet";

type Props = {
  filters: readonly Filter[];
  count: number;
  onClear: () => void;
  /** What closes the sheet: "Show 12 accounts". */
  show: string;
  /** How the list is ordered. */
  children?: ReactNode;
};

/** On a phone: order and filters over the whole screen, how many remain at the bottom. */
export function FilterSheet({ filters, count, onClear, show, children }: Props) {
  const t = useTranslations("ui.filter");
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
        {t("open", { count })}
      </Button>
      <Sheet
        open={open}
        onOpenChange={setOpen}
        title={t("title")}
        footer={
          <>
            <Button className="flex-1" notAllowed={count ? undefined : t("noneYet")} onClick={onClear}>
              {t("clear", { count })}
            </Button>
            <Button className="flex-1" variant="primary" onClick={close}>
              {show}
            </Button>
          </>
        }
      >
        <div className="grid gap-5 p-4">
          {children}
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
