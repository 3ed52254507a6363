"use client";

import { useMutation } from "@tanstack/react-query";
import { renderAtMetaAction } from "@/lib/creatives/actions";
import type { Creative } from "@/lib/creatives/schema";
import type { DraftId } from "@/lib/ids";

type Options = { workspace: string; draftId: DraftId | null; flush: () => Promise<boolean> };

/** Saves first, so that Meta draws exactly what is on the screen. `saved: false` means that Meta was not asked. */
export function useRendering({ workspace, draftId, flush }: Options) {
  return useMutation({
    mutationFn: async (creative: Creative) => {
      if (!draftId || !(await flush())) return { saved: false } as const;
      return { saved: true, creative, answer: await renderAtMetaAction({ workspace, draftId }) } as const;
    },
  });
}
export type Rendering = ReturnType<typeof useRendering>;
