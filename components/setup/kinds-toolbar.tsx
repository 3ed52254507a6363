"use client";

import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";
import { shownRows } from "@/lib/setup/search-params";
import { DelayedSearch } from "@/components/ui/delayed-search";
import { useThreadsQuery } from "./use-threads-query";

/** Narrows a list that does not fit one page. */
export function KindsToolbar() {
  const t = useTranslations("setup.threads");
  const { query, refine } = useThreadsQuery();
  return (
    <div className="flex flex-wrap items-center gap-3 px-6 pb-3 max-md:px-4">
      <Segmented
        label={t("only.label")}
        value={query.only}
        onChange={(only) => refine({ only })}
        options={shownRows.map((value) => ({ value, label: t(`only.${value}`) }))}
      />
      <div className="ms-auto w-64 max-md:w-full">
        <DelayedSearch label={t("search")} value={query.q} onSearch={(q) => refine({ q })} />
      </div>
    </div>
  );
}
