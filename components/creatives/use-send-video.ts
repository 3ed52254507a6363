"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { sendVideoAction } from "@/lib/media/actions";
import { MediaId } from "@/lib/media/schema";

/** Starts the job that brings a video to the ad account, so that it is there when the creative is published. */
export function useSendVideo(workspace: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (mediaId: string) => sendVideoAction({ workspace, mediaId: MediaId.parse(mediaId) }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["jobs", workspace] }),
  });
}
