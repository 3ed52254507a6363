"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { mediaKey } from "./use-subject";
import { sendVideoAction } from "@/lib/media/actions";
import { MediaId } from "@/lib/media/schema";

/** Starts the job that brings a video to the ad account, so that it is there when the creative is published. */
export function useSendVideo(workspace: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ mediaId, again }: { mediaId: string; again: boolean }) =>
      sendVideoAction({ workspace, mediaId: MediaId.parse(mediaId), again }),
    onSuccess: (_, { mediaId }) => {
      void queries.invalidateQueries({ queryKey: ["jobs", workspace] });
      return queries.invalidateQueries({ queryKey: mediaKey(workspace, mediaId) });
    },
  });
}
