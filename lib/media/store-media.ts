import { randomUUID } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx } from "@/lib/ctx";
import { inspectImage, openImage, refuse, type Image, type Refused } from "@/lib/media/inspect-image";
import { mediaFile, mediaFolder } from "@/lib/media/media-file";
import { ensureMediaRow, type StoredMedia } from "@/lib/media/queries";
import { receiveFile, type Received } from "@/lib/media/receive-file";
import { mediaLimits, megabytes } from "@/lib/media/schema";

type Upload = { fileName: string; body: ReadableStream<Uint8Array> | null; announced: number | null };

const tooBig = () => refuse("too_big", { limit: megabytes(mediaLimits.bytes) });

/** Takes an upload in: whole or not at all, the same picture once, with the two smaller sizes that pages show. */
export async function storeMedia(
  ctx: Ctx,
  upload: Upload,
): Promise<{ ok: true; media: StoredMedia } | Refused> {
  if (!upload.body || upload.announced === 0) return refuse("empty");
  if (upload.announced !== null && upload.announced > mediaLimits.bytes) return tooBig();
  const folder = mediaFolder(ctx.workspace.id);
  const incoming = join(folder, `.incoming-${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  try {
    const received = await receiveFile(upload.body, incoming, mediaLimits.bytes);
    if (!received) return tooBig();
    if (received.bytes === 0) return refuse("empty");
    if (upload.announced !== null && received.bytes < upload.announced) return refuse("cut_short");
    const image = await inspectImage(incoming, received.head);
    if (!image.ok) return image;
    return (await keep(ctx, incoming, received))
      ? { ok: true, media: await note(ctx, upload, received, image) }
      : refuse("broken");
  } finally {
    await rm(incoming, { force: true });
  }
}

/** Making the smaller sizes decodes every pixel; a picture that cannot be decoded to its end is not kept. */
async function keep(ctx: Ctx, incoming: string, { sha256 }: Received) {
  const place = (size: "thumb" | "view" | "whole") => mediaFile(ctx.workspace.id, sha256, size);
  const inside = { fit: "inside", withoutEnlargement: true } as const;
  const image = openImage(incoming);
  try {
    await image
      .clone()
      .resize({ width: 160, height: 160, ...inside })
      .webp()
      .toFile(place("thumb"));
    await image
      .clone()
      .resize({ width: 1080, height: 1620, ...inside })
      .webp()
      .toFile(place("view"));
  } catch {
    await Promise.all([rm(place("thumb"), { force: true }), rm(place("view"), { force: true })]);
    return false;
  }
  await rename(incoming, place("whole"));
  return true;
}

async function note(ctx: Ctx, { fileName }: Upload, { sha256, bytes }: Received, image: Image) {
  const { mimeType, width, height } = image;
  const name = fileName.trim().slice(0, 200) || `${sha256.slice(0, 8)}.${image.extension}`;
  const { media, isNew } = await ensureMediaRow(ctx, {
    ...{ sha256, mimeType, width, height },
    ...{ fileName: name, byteSize: bytes },
  });
  if (isNew) {
    const object = { objectType: "media", objectId: media.id, objectLabel: name };
    await recordActivity(ctx, { verb: "media_uploaded", ...object });
  }
  return media;
}
