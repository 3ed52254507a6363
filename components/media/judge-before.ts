import { mediaLimits, megabytes, type MediaRefusal } from "@/lib/media/schema";
import { isVideoFormat, sniffFormat } from "@/lib/media/sniff-format";

/** What the server would say after all bytes were sent, where the first of them tell. Null: send it. */
export async function judgeBefore(file: File): Promise<MediaRefusal | null> {
  if (file.size === 0) return { code: "empty", params: {} };
  const head = new Uint8Array(await file.slice(0, 512).arrayBuffer());
  const format = sniffFormat(head);
  if (format === null) return { code: "not_media", params: {} };
  const isTaken = format === "jpeg" || format === "png" || isVideoFormat(format);
  if (!isTaken) return { code: "format_not_taken", params: { format } };
  const limit = isVideoFormat(format) ? mediaLimits.bytes : mediaLimits.imageBytes;
  return file.size > limit ? { code: "too_big", params: { limit: megabytes(limit) } } : null;
}
