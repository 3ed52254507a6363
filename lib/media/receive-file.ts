import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

export type Received = { bytes: number; sha256: string; head: Buffer };

const headLength = 512;

/**
 * Writes a body to `path` as it arrives and hashes it on the way. Null as soon as more than `limit` bytes came: the
 * rest is not read. The file is the caller's to remove.
 */
export async function receiveFile(
  body: ReadableStream<Uint8Array>,
  path: string,
  limit: number,
): Promise<Received | null> {
  const hash = createHash("sha256");
  const reader = body.getReader();
  const file = await open(path, "wx");
  let bytes = 0;
  let head = Buffer.alloc(0);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { bytes, sha256: hash.digest("hex"), head };
      bytes += value.byteLength;
      if (bytes > limit) {
        await reader.cancel().catch(() => undefined);
        return null;
      }
      hash.update(value);
      if (head.length < headLength) head = Buffer.concat([head, value]).subarray(0, headLength);
      await file.writeFile(value);
    }
  } finally {
    await file.close();
  }
}
