import { mediaIdsOf } from "@/lib/creatives/media-slots";
import { Creative } from "@/lib/creatives/schema";
import type { Db } from "@/lib/db";
import { findSharedDraft } from "@/lib/shares/queries";

/** A picture that the link's draft shows now; every other of the workspace is as if it were not there. */
export async function findSharedMedia(db: Db, secret: string, mediaId: string, now: Date) {
  const draft = await findSharedDraft(db, secret, now);
  if (!draft) return null;
  if (!mediaIdsOf(Creative.parse(draft.value)).includes(mediaId)) return null;
  return db.media.findUnique({ where: { workspaceId_id: { workspaceId: draft.workspaceId, id: mediaId } } });
}
