"use client";

import { useMutation } from "@tanstack/react-query";
import { checkCreativeAction } from "@/lib/creatives/actions";
import type { DraftId } from "@/lib/ids";

type Options = { workspace: string; draftId: DraftId; flush: () => Promise<boolean> };

/** Saves first, so that Meta judges exactly what is on the screen. `saved: false` means that Meta was not asked. */
export function useCheck({ workspace, draftId, flush }: Options) {
  return useMutation({
    mutationFn: async () => {
      if (!(await flush())) return { saved: false } as const;
      return { saved: true, answer: await checkCreativeAction({ workspace, draftId }) } as const;
    },
  });
}
export type Check = ReturnType<typeof useCheck>;
