"use client";

import { useTranslations } from "next-intl";
import { DelayedSearch } from "@/components/ui/delayed-search";
import { useAccountsQuery } from "./use-accounts-query";

export function AccountsSearch() {
  const t = useTranslations("accounts");
  const { query, refine } = useAccountsQuery();
  return (
    <div className="w-52 max-md:w-auto max-md:min-w-0 max-md:flex-1">
      <DelayedSearch label={t("search")} value={query.q} onSearch={(q) => void refine({ q: q || null })} />
    </div>
  );
}
