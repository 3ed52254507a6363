"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDraftsQuery } from "./use-drafts-query";
import { Button } from "@/components/ui/button";
import { Menu, MenuChoice } from "@/components/ui/menu";

export function DraftsGrouping() {
  const t = useTranslations("drafts.grouping");
  const { query, refine } = useDraftsQuery();
  return (
    <Menu
      align="end"
      trigger={
        <Button size="sm" variant="ghost" iconEnd={<ChevronDown size={14} />}>
          <span className="text-ink-3">{t("by")}</span> {t(query.group)}
        </Button>
      }
    >
      <MenuChoice
        value={query.group}
        onChange={(group) => void refine({ group })}
        options={(["waits", "none"] as const).map((value) => ({ value, label: t(value) }))}
      />
    </Menu>
  );
}
