import { join, resolve } from "node:path";
import { env } from "@/lib/env";
import type { MediaSize } from "@/lib/media/schema";

// The comments keep the build from taking the folder, wherever it is, for a part of the server.

/** Names are hashes and ids, never anything a person typed. */
export const mediaFolder = (workspaceId: string) =>
  join(resolve(/* turbopackIgnore: true */ env().MEDIA_DIR), workspaceId);

const suffix: Record<MediaSize, string> = { whole: "", view: ".view.webp", thumb: ".thumb.webp" };

export const mediaFile = (workspaceId: string, sha256: string, size: MediaSize) =>
  join(/* turbopackIgnore: true */ mediaFolder(workspaceId), `${sha256}${suffix[size]}`);
