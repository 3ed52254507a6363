import { rm } from "node:fs/promises";
import { incomingFolder } from "@/lib/media/media-file";
import { mediaStorage } from "@/lib/media/storage/media-storage";

/** After the rows of these workspaces are gone, so are their files. */
export async function removeMedia(workspaceIds: readonly string[]) {
  for (const id of workspaceIds) {
    await mediaStorage().removeAll(id);
    await rm(incomingFolder(id), { recursive: true, force: true });
  }
}
