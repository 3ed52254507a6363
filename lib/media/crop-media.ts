import { randomUUID } from "node:crypto";
import { mkdir, rm, stat } from "node:fs/promises";
import type { z } from "zod";
import type { Ctx } from "@/lib/ctx";
import { cropBox, cutsNothing } from "@/lib/media/crop-box";
import { hashFile } from "@/lib/media/hash-file";
import { openImage } from "@/lib/media/inspect-image";
import { keepFile, type Kept } from "@/lib/media/keep-file";
import { incomingFile, incomingFolder, mediaKey } from "@/lib/media/media-file";
import type { StoredMedia } from "@/lib/media/queries";
import { receiveFile } from "@/lib/media/receive-file";
import type { Refused } from "@/lib/media/refuse";
import type { CropMedia } from "@/lib/media/schema";
import { mediaStorage } from "@/lib/media/storage/media-storage";
import { AppError } from "@/lib/reasons";

type Cut = Pick<z.output<typeof CropMedia>, "ratio" | "place">;

const quality = 92;

const nameOf = (fileName: string, ratio: string) =>
  fileName.replace(/(\.[a-z0-9]{1,8})?$/i, (ending) => ` ${ratio.replace(":", "x")}${ending}`);

/** A part of a picture as a picture of its own. The one it was cut from stays; the same cut twice is one file. */
export async function cropMedia(
  ctx: Ctx,
  media: StoredMedia,
  { ratio, place }: Cut,
): Promise<Kept | Refused> {
  if (media.kind !== "image") throw new AppError("invalid_input");
  const { width, height, ...offset } = cropBox(media, ratio, place);
  if (cutsNothing(media, { width, height })) return { ok: true, media, known: true };
  const stored = await mediaStorage().open(mediaKey(ctx.workspace.id, media.sha256, "whole"));
  if (!stored) throw new AppError("not_found_here", "the file is gone");
  const [whole, cut] = [randomUUID(), randomUUID()].map((name) => incomingFile(ctx.workspace.id, name));
  if (!whole || !cut) throw new Error("no places");
  await mkdir(incomingFolder(ctx.workspace.id), { recursive: true });
  try {
    await receiveFile(stored.body, whole);
    const part = openImage(whole).extract({ ...offset, width, height });
    await (media.mimeType === "image/png" ? part.png() : part.jpeg({ quality })).toFile(cut);
    const { size: bytes } = await stat(cut);
    const fileName = nameOf(media.fileName, ratio);
    return await keepFile(ctx, { path: cut, fileName, bytes, sha256: await hashFile(cut) });
  } finally {
    await Promise.all([whole, cut].map((path) => rm(path, { force: true })));
  }
}
