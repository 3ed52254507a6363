"use client";

import { useQuery } from "@tanstack/react-query";
import { fetchAnswer } from "@/components/fetch-answer";
import { CreatableAnswer } from "@/lib/accounts/schema";

/** What a creation for every account of the filter would make. Asked while the whole filter is selected. */
export function useCreatable(workspace: string, search: string, asked: boolean) {
  return useQuery({
    queryKey: ["accounts", workspace, "creatable", search],
    enabled: asked,
    staleTime: 0,
    queryFn: () =>
      fetchAnswer(`/api/${workspace}/accounts/creatable?${new URLSearchParams({ search })}`, CreatableAnswer),
  }).data;
}
