"use client";

import { Pagination } from "@/components/ui/pagination";
import { accountsPageSize, accountsPath } from "@/lib/accounts/search-params";
import { useAccountsState } from "./accounts-state";
import { useAccountsQuery } from "./use-accounts-query";

/** Another page is another list: no panel stays open over it. */
export function AccountsPaging({ page, total }: { page: number; total: number }) {
  const { workspace } = useAccountsState();
  const { query } = useAccountsQuery();
  if (total === 0) return null;
  return (
    <Pagination
      page={page}
      pageSize={accountsPageSize}
      total={total}
      hrefFor={(next) => accountsPath(workspace, { ...query, page: next, open: "", tab: "findings" })}
    />
  );
}
