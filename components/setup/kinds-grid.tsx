"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { threadsPath } from "@/lib/setup/search-params";
import { kinds } from "@/lib/threads-accounts/kind-columns";
import { kindRowsPageSize, type KindCounts, type KindRow as Row } from "@/lib/threads-accounts/schema";
import { useGrid } from "./grid-context";
import { gridColumns, KindRow } from "./kind-row";
import { NoAccounts } from "./no-accounts";
import { KindsToolbar } from "./kinds-toolbar";
import { useThreadsQuery } from "./use-threads-query";

type Props = { rows: Row[]; matching: number; counts: KindCounts };

export function KindsGrid({ rows, matching, counts }: Props) {
  const t = useTranslations("setup.threads");
  const { workspace } = useGrid();
  const { query, refine, pending } = useThreadsQuery();

  if (counts.total === 0) {
    return <NoAccounts workspace={workspace} />;
  }
  const narrowed = query.q !== "" || query.only !== "all";
  return (
    <>
      {(counts.total > kindRowsPageSize || narrowed) && <KindsToolbar />}
      <div
        className={`${gridColumns} sticky top-0 z-sticky border-y border-line-strong bg-surface max-md:hidden [&>div]:px-3 [&>div]:py-2 [&>div+div]:border-s [&>div+div]:border-line`}
        aria-hidden
      >
        <div className="!ps-6">
          <div className="font-medium">{t("account")}</div>
          <p className="text-sm text-ink-3">{t("inAll", { count: narrowed ? matching : counts.total })}</p>
        </div>
        {kinds.map((kind) => (
          <div key={kind}>
            <div className="font-medium">{t(`kinds.${kind}`)}</div>
            <p className="text-sm text-ink-3">{t(`kindHints.${kind}`)}</p>
          </div>
        ))}
      </div>
      <ul aria-label={t("gridLabel")} aria-busy={pending}>
        {rows.map((row) => (
          <KindRow key={row.sourceId} row={row} />
        ))}
      </ul>
      {rows.length === 0 && (
        <EmptyState
          as="h2"
          title={t("nothingMatches")}
          action={<Button onClick={() => refine({ q: "", only: "all" })}>{t("clear")}</Button>}
        />
      )}
      {matching > kindRowsPageSize && (
        <div className="flex justify-end border-t border-line px-6 py-3 max-md:px-4">
          <Pagination
            page={query.page}
            pageSize={kindRowsPageSize}
            total={matching}
            hrefFor={(page) => threadsPath(workspace, { ...query, page })}
          />
        </div>
      )}
    </>
  );
}
