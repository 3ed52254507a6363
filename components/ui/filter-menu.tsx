"use client";

import { Check, ChevronRight, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { DropdownMenu } from "radix-ui";
import { Button } from "./button";
import type { Filter } from "./filter";
import { menuCheckClass, menuClass, menuItemClass } from "./floating-class";

/** What can be narrowed, then by which values; the menu stays open while several are ticked. */
export function FilterMenu({ filters }: { filters: readonly Filter[] }) {
  const t = useTranslations("ui.filter");
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button size="sm" variant="ghost" icon={<Plus size={14} />}>
          {t("add")}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="start" sideOffset={4} collisionPadding={8} className={menuClass}>
          {filters.map((filter) => (
            <DropdownMenu.Sub key={filter.name}>
              <DropdownMenu.SubTrigger className={`${menuItemClass} data-[state=open]:bg-press`}>
                <span className="flex-1">{filter.label}</span>
                <ChevronRight size={14} className="text-ink-3 rtl:rotate-180" />
              </DropdownMenu.SubTrigger>
              <DropdownMenu.Portal>
                <DropdownMenu.SubContent collisionPadding={8} className={`${menuClass} max-w-96`}>
                  {filter.options.map(({ value, label }) => (
                    <DropdownMenu.CheckboxItem
                      key={value}
                      className={menuItemClass}
                      checked={filter.chosen.includes(value)}
                      onCheckedChange={() => filter.toggle(value)}
                      onSelect={(event) => event.preventDefault()}
                    >
                      <span className={menuCheckClass} aria-hidden>
                        <DropdownMenu.ItemIndicator>
                          <Check size={14} />
                        </DropdownMenu.ItemIndicator>
                      </span>
                      <bdi className="min-w-0 flex-1 truncate">{label}</bdi>
                    </DropdownMenu.CheckboxItem>
                  ))}
                </DropdownMenu.SubContent>
              </DropdownMenu.Portal>
            </DropdownMenu.Sub>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
