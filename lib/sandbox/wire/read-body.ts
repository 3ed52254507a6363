import type { IncomingMessage } from "node:http";

const maxBytes = 48 * 1024 * 1024;
const nothing = Buffer.alloc(0);

/** The whole body, or null when it is larger than anything Meta would take here. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (request.headers["content-length"] === undefined && request.headers["transfer-encoding"] === undefined) {
    return nothing;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] ?? nothing) : Buffer.concat(chunks);
}
