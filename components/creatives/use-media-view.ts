"use client";

import { useQuery } from "@tanstack/react-query";
import { useStudio } from "./studio-context";
import { mediaKey } from "./use-subject";
import type { MediaView } from "@/lib/media/schema";

/** What the studio knows of a file it shows, and keeps asking for while that changes; null until it knows. */
export function useMediaView(mediaId: string): MediaView | null {
  const { workspace } = useStudio();
  const { data = null } = useQuery<MediaView | null>({
    queryKey: mediaKey(workspace, mediaId),
    enabled: false,
  });
  return data;
}
