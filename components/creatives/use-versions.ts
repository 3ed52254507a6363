"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { fetchAnswer } from "@/components/fetch-answer";
import type { Creative } from "@/lib/creatives/schema";
import { VersionsPage, type VersionView } from "@/lib/drafts/schema";
import type { DraftId } from "@/lib/ids";

export type Entry = VersionView & {
  /** What the one before it held; null for the first. */
  before: Creative | null;
};

const first: number | null = null;

/** The history, a page at a time. It is read again with every `version` that is saved. */
export function useVersions(workspace: string, draftId: DraftId, version: number | null) {
  const query = useInfiniteQuery({
    queryKey: ["versions", workspace, draftId, version],
    queryFn: ({ pageParam }: { pageParam: number | null }) =>
      fetchAnswer(
        `/api/${workspace}/drafts/${draftId}/versions${pageParam === null ? "" : `?before=${pageParam}`}`,
        VersionsPage,
      ),
    initialPageParam: first,
    getNextPageParam: ({ versions, below }) => (below ? versions.at(-1)?.version : undefined),
    placeholderData: (last) => last,
  });
  const pages = query.data?.pages ?? [];
  const entries = pages.flatMap(({ versions, below }) =>
    versions.map((one, index): Entry => ({ ...one, before: versions[index + 1]?.value ?? below })),
  );
  return { query, entries };
}
