"use client";

import { Rows2, Rows4 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { useAccountsQuery } from "./use-accounts-query";

const icons = { compact: Rows4, tall: Rows2 } as const;

export function DensitySwitch() {
  const t = useTranslations("accounts.density");
  const { query, change } = useAccountsQuery();
  return (
    <Segmented
      label={t("label")}
      className="max-md:hidden"
      value={query.density}
      onChange={(density) => void change({ density })}
      options={(["compact", "tall"] as const).map((value) => {
        const Icon = icons[value];
        return { value, icon: <Icon size={14} />, label: <VisuallyHidden>{t(value)}</VisuallyHidden> };
      })}
    />
  );
}
