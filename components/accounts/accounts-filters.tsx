"use client";

import { Check, ListFilter, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { DropdownMenu } from "radix-ui";
import { Button } from "@/components/ui/button";
import { FilterChip } from "@/components/ui/filter-chip";
import { menuClass, menuItemClass } from "@/components/ui/floating-class";
import { filterOptions, type FilterChoices } from "./filter-options";
import { countFilters, filterNames, type FilterName } from "@/lib/accounts/count-filters";
import { noFilters, useAccountsQuery } from "./use-accounts-query";

export function AccountsFilters({ choices }: { choices: FilterChoices }) {
  const t = useTranslations("accounts");
  const { query, refine } = useAccountsQuery();
  const active = filterNames.filter((name) => query[name].length > 0);
  const count = countFilters(query);

  function toggle(name: FilterName, value: string) {
    const before: readonly string[] = query[name];
    const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
    void refine({ [name]: after.length ? after : null });
  }

  function words(name: FilterName) {
    const labels = filterOptions(name, choices, t)
      .filter(({ value }) => (query[name] as readonly string[]).includes(value))
      .map(({ label }) => label);
    const [first = "", second = ""] = labels;
    if (labels.length > 2) return t("filter.more", { first, second, count: labels.length - 2 });
    return labels.join(", ");
  }

  return (
    <div className="flex min-w-0 flex-wrap items-center gap-1.5">
      {active.map((name) => (
        <FilterChip key={name} name={t(`filter.${name}`)} onRemove={() => void refine({ [name]: null })}>
          {t.rich("filter.chip", {
            name: t(`filter.${name}`),
            value: words(name),
            b: (chunks) => <b>{chunks}</b>,
          })}
        </FilterChip>
      ))}
      {query.connection && (
        <FilterChip name={t("filter.connection")} onRemove={() => void refine({ connection: "" })}>
          {t.rich("filter.chip", {
            name: t("filter.connection"),
            value: t("filter.oneConnection"),
            b: (chunks) => <b>{chunks}</b>,
          })}
        </FilterChip>
      )}
      <DropdownMenu.Root>
        <DropdownMenu.Trigger asChild>
          <Button size="sm" variant="ghost" icon={<ListFilter size={14} />}>
            {t("filter.add")}
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content align="start" sideOffset={4} collisionPadding={8} className={menuClass}>
            {filterNames.map((name) => (
              <DropdownMenu.Sub key={name}>
                <DropdownMenu.SubTrigger className={menuItemClass}>
                  {t(`filter.${name}`)}
                </DropdownMenu.SubTrigger>
                <DropdownMenu.Portal>
                  <DropdownMenu.SubContent
                    collisionPadding={8}
                    className={`${menuClass} max-h-80 overflow-y-auto`}
                  >
                    {filterOptions(name, choices, t).map(({ value, label }) => (
                      <DropdownMenu.CheckboxItem
                        key={value}
                        className={menuItemClass}
                        checked={(query[name] as readonly string[]).includes(value)}
                        onCheckedChange={() => toggle(name, value)}
                        onSelect={(event) => event.preventDefault()}
                      >
                        <span className="inline-grid size-4 place-items-center" aria-hidden>
                          <DropdownMenu.ItemIndicator>
                            <Check size={14} className="text-accent-text" />
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
      {count > 0 && (
        <Button
          size="sm"
          variant="ghost"
          icon={<X size={14} />}
          onClick={() => void refine(noFilters as never)}
        >
          {t("filter.clear", { count })}
        </Button>
      )}
    </div>
  );
}
