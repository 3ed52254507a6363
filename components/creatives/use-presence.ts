"use client";

import { useQuery } from "@tanstack/react-query";
import { PresenceAnswer, type DraftView } from "@/lib/drafts/schema";
import type { DraftId } from "@/lib/ids";

type Options = {
  workspace: string;
  /** Null until the draft is saved: nobody else can have it open. */
  savedId: DraftId | null;
  version: () => number;
  take: (current: DraftView) => void;
};

const everyMs = 5_000;

async function tell(workspace: string, draftId: DraftId, seen: number) {
  const response = await fetch(`/api/${workspace}/drafts/${draftId}/presence`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ seen }),
  });
  if (!response.ok) throw new Error(`${response.status}`);
  return PresenceAnswer.parse(await response.json());
}

/** Who else looks at the draft. What they save is taken in while one looks oneself; a hidden tab neither tells nor asks. */
export function usePresence({ workspace, savedId, version, take }: Options) {
  const { data } = useQuery({
    queryKey: ["presence", workspace, savedId],
    queryFn: async () => {
      if (!savedId) return [];
      const { others, current } = await tell(workspace, savedId, version());
      if (current) take(current);
      return others;
    },
    enabled: savedId !== null,
    refetchInterval: everyMs,
    refetchOnWindowFocus: "always",
    staleTime: 0,
    retry: false,
  });
  return data ?? [];
}
