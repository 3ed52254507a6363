"use client";

import { useQuery } from "@tanstack/react-query";
import { CreatableAnswer } from "@/lib/accounts/schema";

/** What a creation for every account of the filter would make. Asked while the whole filter is selected. */
export function useCreatable(workspace: string, search: string, asked: boolean) {
  return useQuery({
    queryKey: ["accounts", workspace, "creatable", search],
    enabled: asked,
    staleTime: 0,
    queryFn: async () => {
      const url = `/api/${workspace}/accounts/creatable?${new URLSearchParams({ search })}`;
      const response = await fetch(url, { headers: { accept: "application/json" } });
      if (!response.ok) throw new Error(`${response.status}`);
      return CreatableAnswer.parse(await response.json());
    },
  }).data;
}
