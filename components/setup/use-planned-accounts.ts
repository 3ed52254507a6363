"use client";

import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { fetchAnswer } from "@/components/fetch-answer";
import { SourceType } from "@/lib/generated/prisma/enums";
import { plannedPageSize, type PlannedAccount } from "@/lib/setup/planned-account";
import type { Ticks } from "@/lib/setup/plan-creation";
import { BackedKind } from "@/lib/threads-accounts/schema";

const pagesAtMost = 25;

const Answer = z.object({
  accounts: z.array(
    z.object({
      sourceId: z.string(),
      label: z.string(),
      type: z.enum(SourceType),
      pictureUrl: z.string().nullable(),
      kind: BackedKind,
    }),
  ),
});

async function fetchRecommended(workspace: string): Promise<PlannedAccount[]> {
  const all: PlannedAccount[] = [];
  for (let page = 1; page <= pagesAtMost; page += 1) {
    const { accounts } = await fetchAnswer(`/api/${workspace}/setup/planned?page=${page}`, Answer);
    all.push(...accounts);
    if (accounts.length < plannedPageSize) break;
  }
  return all;
}

/** The names of what will be created, read once the question is asked. Null while they are on their way. */
export function usePlannedAccounts(workspace: string, ticks: Ticks, asked: boolean): PlannedAccount[] | null {
  const { data } = useQuery({
    queryKey: ["setup", workspace, "planned"],
    queryFn: () => fetchRecommended(workspace),
    enabled: asked,
    staleTime: 0,
  });
  if (!data) return null;
  const changed = new Set([...ticks.without, ...ticks.also].map(({ sourceId }) => sourceId));
  const added = ticks.also.map(({ sourceId, label, kind }) => ({
    ...{ sourceId, label, kind, pictureUrl: null },
    type: kind === "page_backed" ? SourceType.page : SourceType.instagram,
  }));
  return [...data.filter(({ sourceId }) => !changed.has(sourceId)), ...added];
}
