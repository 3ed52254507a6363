import type { GraphClient } from "@/lib/graph/client";
import { startVideoUpload, transferVideoChunk } from "@/lib/graph/endpoints/videos";
import { AdAccountId, MetaId } from "@/lib/ids";
import type { AdVideo, HeldAdVideo } from "@/lib/media/ad-video-row";
import { mediaKey } from "@/lib/media/media-file";
import { nameAtMeta } from "@/lib/media/name-at-meta";
import type { StoredMedia } from "@/lib/media/queries";
import { mediaStorage } from "@/lib/media/storage/media-storage";
import { readWhole } from "@/lib/media/storage/storage";
import { AppError } from "@/lib/reasons";

/** What Meta asks for at once may be more than a slow line carries before the attempt ends. */
const mostBytes = 8 * 1024 * 1024;

async function bytesOf({ workspaceId, sha256 }: StoredMedia, start: number, end: number) {
  const range = { start, end: Math.min(end, start + mostBytes) - 1 };
  const stored = await mediaStorage().open(mediaKey(workspaceId, sha256, "whole"), range);
  if (!stored || stored.bytes === 0) throw new AppError("not_found_here", "the file is gone");
  return readWhole(stored);
}

async function begin(graph: GraphClient, media: StoredMedia, { row, save }: HeldAdVideo) {
  if (row.uploadSessionId) return row;
  const opened = await graph.call(startVideoUpload, {
    adAccountId: AdAccountId.parse(row.adAccountId),
    file_size: media.byteSize,
  });
  return save({
    uploadSessionId: opened.upload_session_id,
    videoId: opened.video_id,
    sentBytes: opened.start_offset,
    nextEnd: opened.end_offset,
  });
}

/** Sends what Meta does not have yet, and keeps after each chunk how far it is. `between` may end it with a pause. */
export async function sendChunks(
  graph: GraphClient,
  media: StoredMedia,
  held: HeldAdVideo,
  between: (sentBytes: number) => Promise<void>,
): Promise<AdVideo> {
  let row = await begin(graph, media, held);
  while (row.sentBytes < row.nextEnd) {
    await between(row.sentBytes);
    const bytes = await bytesOf(media, row.sentBytes, row.nextEnd);
    const next = await graph.call(transferVideoChunk, {
      adAccountId: AdAccountId.parse(row.adAccountId),
      upload_session_id: MetaId.parse(row.uploadSessionId),
      start_offset: row.sentBytes,
      video_file_chunk: new File([bytes], nameAtMeta(media), { type: media.mimeType }),
    });
    row = await held.save({ sentBytes: next.start_offset, nextEnd: next.end_offset });
  }
  return row;
}
