"use client";

import { useTranslations } from "next-intl";
import { useDraftsQuery } from "./use-drafts-query";
import { DelayedSearch } from "@/components/ui/delayed-search";

/** Types into the address, so that a search can be sent to somebody. */
export function DraftsSearch() {
  const t = useTranslations("drafts");
  const { query, refine } = useDraftsQuery();
  return (
    <DelayedSearch
      key={query.tab}
      label={t(query.tab === "published" ? "searchPublished" : "search")}
      value={query.q}
      onSearch={(q) => void refine({ q: q || null })}
      className="w-[230px] max-md:w-auto max-md:min-w-0 max-md:flex-1"
    />
  );
}
