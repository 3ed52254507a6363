import { join, resolve } from "node:path";
import { env } from "@/lib/env";
import type { MediaSize } from "@/lib/media/schema";

const suffix: Record<MediaSize, string> = { whole: "", view: ".view.webp", thumb: ".thumb.webp" };

/** Where the storage keeps a file. Names are hashes and ids, never anything a person typed. */
export const mediaKey = (workspaceId: string, sha256: string, size: MediaSize) =>
  `${workspaceId}/${sha256}${suffix[size]}`;

/**
 * Where files grow and are looked at before they are stored; on a disk all web processes see, whatever the storage is.
 * The comments keep the build from taking the folder, wherever it is, for a part of the server.
 */
export const incomingFolder = (workspaceId: string) =>
  join(resolve(/* turbopackIgnore: true */ env().MEDIA_DIR), workspaceId, ".incoming");

export const incomingFile = (workspaceId: string, name: string) =>
  join(/* turbopackIgnore: true */ incomingFolder(workspaceId), name);
