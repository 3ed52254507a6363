"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { z } from "zod";
import { fetchAnswer } from "@/components/fetch-answer";
import { Speaker } from "@/lib/creatives/identity";

const SpeakersAnswer = z.object({ speakers: z.array(Speaker) });
const quietMs = 200;

/** Included accounts that the search matches, asked for once typing pauses. */
export function useSpeakers(workspace: string) {
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState("");

  useEffect(() => {
    const timer = setTimeout(() => setQ(typed), quietMs);
    return () => clearTimeout(timer);
  }, [typed]);

  const query = useQuery({
    queryKey: ["speakers", workspace, q],
    queryFn: async () =>
      (await fetchAnswer(`/api/${workspace}/creatives/speakers?q=${encodeURIComponent(q)}`, SpeakersAnswer))
        .speakers,
    placeholderData: keepPreviousData,
  });
  return { ...query, search: setTyped, isSearching: typed !== q || query.isFetching, isUnsearched: q === "" };
}
