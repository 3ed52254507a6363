import type { MediaSize } from "@/lib/media/schema";

export const mediaUrl = (workspace: string, mediaId: string, size: MediaSize) =>
  `/api/${workspace}/media/${mediaId}${size === "whole" ? "" : `?size=${size}`}`;
