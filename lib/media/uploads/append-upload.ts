import { open, stat } from "node:fs/promises";
import { incomingFile } from "@/lib/media/media-file";
import { isSettled, type OpenUpload } from "@/lib/media/uploads/queries";

/** How many bytes of an upload are here; null where they are gone. */
export async function arrivedBytes(upload: OpenUpload) {
  if (isSettled(upload)) return upload.byteSize;
  const found = await stat(incomingFile(upload.workspaceId, upload.id)).catch(() => null);
  return found && found.size;
}

/**
 * Writes a piece as it arrives, from `offset` on and never past the announced end. A connection that breaks off keeps
 * what came before. Gives how many bytes are here afterwards.
 */
export async function appendUpload(
  upload: OpenUpload,
  offset: number,
  body: ReadableStream<Uint8Array> | null,
): Promise<{ offset: number; isTooLong: boolean }> {
  const reader = body?.getReader();
  const file = await open(incomingFile(upload.workspaceId, upload.id), "r+");
  let at = offset;
  try {
    while (reader) {
      const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
      if (done || !value) break;
      const fitting = value.subarray(0, upload.byteSize - at);
      for (let from = 0; from < fitting.length; ) {
        const { bytesWritten } = await file.write(fitting, from, fitting.length - from, at);
        at += bytesWritten;
        from += bytesWritten;
      }
      if (fitting.length < value.length) {
        await reader.cancel().catch(() => undefined);
        return { offset: at, isTooLong: true };
      }
    }
  } finally {
    await file.close();
  }
  return { offset: at, isTooLong: false };
}
