"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { fetchAnswer } from "@/components/fetch-answer";
import { TargetsAnswer } from "@/lib/creatives/publication-schema";
import type { IdentityView } from "@/lib/creatives/identity";

type Options = { workspace: string; identity: IdentityView | null; q: string };

/** The ad accounts to publish to, with whether each may use the Instagram account the creative speaks as. */
export function useTargets({ workspace, identity, q }: Options) {
  // A Page-backed account needs no assignment: it goes with its Page.
  const instagram = identity?.kind === "page_backed" ? "" : (identity?.instagram?.id ?? "");
  const search = new URLSearchParams({ ...(q && { q }), ...(instagram && { instagram }) });
  return useQuery({
    queryKey: ["publish-targets", workspace, instagram, q],
    queryFn: () => fetchAnswer(`/api/${workspace}/creatives/ad-accounts?${search}`, TargetsAnswer),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}
