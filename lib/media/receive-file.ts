import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { mediaLimits } from "@/lib/media/schema";
import { isVideoFormat, sniffFormat } from "@/lib/media/sniff-format";

export type Received = { bytes: number; sha256: string };
export type Overflow = { limit: number };

/** A picture may be much smaller than a video; which one it is stands in its first bytes. */
export const limitFor = (head: Uint8Array) =>
  isVideoFormat(sniffFormat(head)) ? mediaLimits.bytes : mediaLimits.imageBytes;

/**
 * Writes a body to `path` as it arrives and hashes it on the way; ends as soon as more came than its kind may have, and
 * does not read the rest. The file is the caller's to remove.
 */
export async function receiveFile(
  body: ReadableStream<Uint8Array>,
  path: string,
): Promise<Received | Overflow> {
  const hash = createHash("sha256");
  const reader = body.getReader();
  const file = await open(path, "wx");
  let bytes = 0;
  let limit: number = mediaLimits.imageBytes;
  let head = Buffer.alloc(0);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { bytes, sha256: hash.digest("hex") };
      bytes += value.byteLength;
      if (head.length < 512) {
        head = Buffer.concat([head, value]).subarray(0, 512);
        limit = limitFor(head);
      }
      if (bytes > limit) {
        await reader.cancel().catch(() => undefined);
        return { limit };
      }
      hash.update(value);
      await file.writeFile(value);
    }
  } finally {
    await file.close();
  }
}
