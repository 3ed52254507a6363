"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { fetchAnswer } from "@/components/fetch-answer";
import { labelled } from "@/lib/comments/mentions";
import { MembersAnswer } from "@/lib/comments/schema";

/** Everybody who can be named. */
export function usePeople(workspace: string) {
  const { data } = useQuery({
    queryKey: ["members", workspace],
    queryFn: async () => (await fetchAnswer(`/api/${workspace}/members`, MembersAnswer)).people,
    staleTime: 60_000,
  });
  return useMemo(
    () => ({ isKnown: data !== undefined, people: data ?? [], mentionable: labelled(data ?? []) }),
    [data],
  );
}
export type People = ReturnType<typeof usePeople>;
