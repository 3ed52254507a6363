"use client";

import { useDraftsState } from "./drafts-state";
import { useDraftsQuery } from "./use-drafts-query";
import { Pagination } from "@/components/ui/pagination";
import { draftsPageSize, draftsPath } from "@/lib/drafts/search-params";

export function DraftsPaging({ page, total }: { page: number; total: number }) {
  const { workspace } = useDraftsState();
  const { query } = useDraftsQuery();
  if (total <= draftsPageSize) return null;
  return (
    <Pagination
      page={page}
      pageSize={draftsPageSize}
      total={total}
      hrefFor={(next) => draftsPath(workspace, { ...query, page: next })}
    />
  );
}
