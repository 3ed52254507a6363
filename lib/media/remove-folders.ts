import { rm } from "node:fs/promises";
import { mediaFolder } from "@/lib/media/media-file";

/** After the rows of these workspaces are gone, so are their files. */
export async function removeMediaFolders(workspaceIds: readonly string[]) {
  await Promise.all(workspaceIds.map((id) => rm(mediaFolder(id), { recursive: true, force: true })));
}
