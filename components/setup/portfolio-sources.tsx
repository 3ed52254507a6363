"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import type { Declined } from "@/lib/decline";
import { portfolioPageSize, type BusinessWithCounts, type PortfolioSource } from "@/lib/portfolio/schema";
import { portfolioPath } from "@/lib/setup/search-params";
import { IncludeAll } from "./include-all";
import { SourceList } from "./source-list";
import { DelayedSearch } from "@/components/ui/delayed-search";
import { usePortfolioQuery } from "./use-portfolio-query";

type Props = {
  workspace: string;
  businesses: BusinessWithCounts[];
  rows: PortfolioSource[];
  total: number;
  includedTotal: number;
  mayChange: boolean;
};

/** Search, "all that match", the rows and their pages. */
export function PortfolioSources({ workspace, businesses, rows, total, includedTotal, mayChange }: Props) {
  const t = useTranslations("setup.portfolio");
  const { query, refine, pending } = usePortfolioQuery();
  const [refused, setRefused] = useState<Declined | null>(null);
  const scope = query.q ? "includeMatching" : "includeAll";

  return (
    <div className="min-w-0 flex-1">
      <div className="flex flex-wrap items-center gap-3 border-y border-line-strong px-6 py-2 max-md:px-4">
        <IncludeAll
          workspace={workspace}
          label={t(scope, { count: total })}
          businessId={query.business || undefined}
          q={query.q || undefined}
          counts={{ included: includedTotal, total }}
          mayChange={mayChange}
          onRefused={setRefused}
        />
        <span className="min-w-0 flex-1 text-ink-2 tabular-nums" aria-live="polite">
          {query.q ? t("matching", { count: total }) : t("selection", { included: includedTotal, total })}
        </span>
        <div className="w-64 max-md:w-full">
          <DelayedSearch label={t("search")} value={query.q} onSearch={(q) => refine({ q })} />
        </div>
        <div className="hidden w-full max-md:block">
          <Select
            aria-label={t("businesses")}
            value={query.business || "all"}
            onChange={(value) => refine({ business: value === "all" ? "" : value })}
            options={[
              { value: "all", label: t("all") },
              ...businesses.map(({ id, name }) => ({ value: id ?? "none", label: name ?? t("noBusiness") })),
            ]}
          />
        </div>
      </div>
      {refused && <Refusal declined={refused} className="mx-6 my-3 max-md:mx-4" />}
      <div aria-busy={pending}>
        <SourceList workspace={workspace} rows={rows} mayChange={mayChange} onRefused={setRefused} />
      </div>
      {rows.length === 0 && <NoSources searched={query.q !== ""} onClear={() => refine({ q: "" })} />}
      {total > portfolioPageSize && (
        <div className="flex justify-end px-6 py-3 max-md:px-4">
          <Pagination
            page={query.page}
            pageSize={portfolioPageSize}
            total={total}
            hrefFor={(page) => portfolioPath(workspace, { ...query, page })}
          />
        </div>
      )}
    </div>
  );
}

function NoSources({ searched, onClear }: { searched: boolean; onClear: () => void }) {
  const t = useTranslations("setup.portfolio");
  if (!searched) return <EmptyState title={t("empty")} as="h2" />;
  return (
    <EmptyState
      title={t("nothingMatches")}
      as="h2"
      action={<Button onClick={onClear}>{t("clear")}</Button>}
    />
  );
}
