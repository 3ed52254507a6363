import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import type { Ctx } from "@/lib/ctx";
import { keepFile, type Kept } from "@/lib/media/keep-file";
import { incomingFile, incomingFolder } from "@/lib/media/media-file";
import { receiveFile } from "@/lib/media/receive-file";
import { refuse, type Refused } from "@/lib/media/refuse";
import { mediaLimits, megabytes } from "@/lib/media/schema";

type Body = { fileName: string; body: ReadableStream<Uint8Array> | null; announced: number | null };

const tooBig = (limit: number) => refuse("too_big", { limit: megabytes(limit) });

/** Takes in a file that comes in one go: whole or not at all. */
export async function storeMedia(ctx: Ctx, { fileName, body, announced }: Body): Promise<Kept | Refused> {
  if (!body || announced === 0) return refuse("empty");
  if (announced !== null && announced > mediaLimits.bytes) return tooBig(mediaLimits.bytes);
  const path = incomingFile(ctx.workspace.id, randomUUID());
  await mkdir(incomingFolder(ctx.workspace.id), { recursive: true });
  try {
    const received = await receiveFile(body, path);
    if ("limit" in received) return tooBig(received.limit);
    if (received.bytes === 0) return refuse("empty");
    if (announced !== null && received.bytes < announced) return refuse("cut_short");
    return await keepFile(ctx, { path, fileName, ...received });
  } finally {
    await rm(path, { force: true });
  }
}
