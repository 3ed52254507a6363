import type { Media } from "@/lib/generated/prisma/client";
import { mediaKey } from "@/lib/media/media-file";
import type { MediaSize } from "@/lib/media/schema";
import { mediaStorage } from "@/lib/media/storage/media-storage";
import type { Range } from "@/lib/media/storage/storage";
import { AppError } from "@/lib/reasons";

/** A file never changes under its id, so a browser may keep it; nobody but this browser may. */
const forever = "private, max-age=31536000, immutable";

/** One range, as players ask for it; "none" is one that the file does not have, null one to be ignored. */
export function parseRange(header: string | null, size: number): Range | "none" | null {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return null;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(size - 1, Number(last));
  return start >= size || start > end ? "none" : { start, end };
}

/** RFC 6266: a plain name for old readers, the real one percent-encoded. */
function disposition(fileName: string) {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const whole = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
  );
  return `inline; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** A file of the library as the answer to a request. What it holds can neither run nor be taken for a page. */
export async function fileAnswer(request: Request, media: Media, size: MediaSize) {
  const etag = `"${media.sha256.slice(0, 32)}-${size}"`;
  const whole = size === "whole";
  const headers = {
    "accept-ranges": whole ? "bytes" : "none",
    "cache-control": forever,
    "content-disposition": disposition(whole ? media.fileName : `${media.sha256.slice(0, 8)}.webp`),
    "content-security-policy": "default-src 'none'; sandbox",
    "content-type": whole ? media.mimeType : "image/webp",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    etag,
  };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  const range = whole ? parseRange(request.headers.get("range"), media.byteSize) : null;
  if (range === "none") {
    return new Response(null, {
      status: 416,
      headers: { ...headers, "content-range": `bytes */${media.byteSize}` },
    });
  }
  const file = await mediaStorage().open(mediaKey(media.workspaceId, media.sha256, size), range ?? undefined);
  if (!file) throw new AppError("not_found_here", "the file is gone");
  return new Response(file.body, {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      "content-length": String(file.bytes),
      ...(range && { "content-range": `bytes ${range.start}-${range.end}/${media.byteSize}` }),
    },
  });
}
