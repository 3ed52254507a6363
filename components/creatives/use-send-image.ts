"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { mediaKey } from "./use-subject";
import { sendImageAction } from "@/lib/creatives/actions";
import type { MediaView } from "@/lib/media/schema";

/** Puts a picture into the ad account's image library, and its hash into everything that shows it. */
export function useSendImage(workspace: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: { mediaId: string; again: boolean }) => sendImageAction({ workspace, ...input }),
    onSuccess: (answer) => {
      if (!answer.ok) return;
      queries.setQueryData<MediaView | null>(mediaKey(workspace, answer.mediaId), (known) =>
        known ? { ...known, imageHash: answer.imageHash } : known,
      );
    },
  });
}
