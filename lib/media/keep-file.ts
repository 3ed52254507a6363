import { rm } from "node:fs/promises";
import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx } from "@/lib/ctx";
import { inspectFile, type Inspected } from "@/lib/media/inspect-file";
import { openImage } from "@/lib/media/inspect-image";
import { mediaKey } from "@/lib/media/media-file";
import { oneAtATime } from "@/lib/media/one-at-a-time";
import { ensureMediaRow, type StoredMedia } from "@/lib/media/queries";
import { refuse, type Refused } from "@/lib/media/refuse";
import { mediaStorage } from "@/lib/media/storage/media-storage";

type Arrived = { path: string; fileName: string; bytes: number; sha256: string; isFrame?: boolean };
export type Kept = { ok: true; media: StoredMedia; known: boolean };

const sizes = {
  thumb: { width: 320, height: 320 },
  view: { width: 1080, height: 1620 },
} as const;

/**
 * Takes a file that is whole into the library: judged, the same bytes once, with the two smaller sizes that pages show
 * of a picture. The file at `path` is gone afterwards where it was taken; otherwise it is the caller's to remove.
 */
export async function keepFile(ctx: Ctx, arrived: Arrived): Promise<Kept | Refused> {
  const inspected = await inspectFile(arrived.path, arrived.fileName);
  if (!inspected.ok) return inspected;
  const { sha256, path } = arrived;
  const key = (size: "thumb" | "view" | "whole") => mediaKey(ctx.workspace.id, sha256, size);
  if (inspected.kind === "image") {
    const view = await shrink(path, "view");
    // The smaller one comes from the larger one: the whole picture is decoded once.
    const thumb = view && (await shrink(view, "thumb"));
    if (!view || !thumb) return refuse("broken");
    await mediaStorage().keep(key("thumb"), thumb);
    await mediaStorage().keep(key("view"), view);
  }
  await mediaStorage().keep(key("whole"), path);
  return { ok: true, ...(await note(ctx, arrived, inspected)) };
}

/** Many uploads that end at once would be as many pictures in memory. */
const decoding = oneAtATime();

/** Decodes every pixel; null for a picture that cannot be decoded to its end. */
async function shrink(path: string, size: keyof typeof sizes) {
  const smaller = `${path}.${size}`;
  try {
    const inside = { ...sizes[size], fit: "inside", withoutEnlargement: true } as const;
    await decoding(() => openImage(path).resize(inside).webp().toFile(smaller));
    return smaller;
  } catch {
    await rm(smaller, { force: true });
    return null;
  }
}

async function note(ctx: Ctx, arrived: Arrived, inspected: Inspected) {
  const { kind, mimeType, width, height, durationMs, extension } = inspected;
  const { sha256, bytes, isFrame = false } = arrived;
  const named = arrived.fileName.trim().slice(0, 200) || sha256.slice(0, 8);
  const fileName = /\.[a-z0-9]{1,8}$/i.test(named) ? named : `${named}.${extension}`;
  const { media, isNew } = await ensureMediaRow(ctx, {
    ...{ kind, sha256, mimeType, width, height, durationMs, isFrame },
    ...{ fileName, byteSize: bytes },
  });
  if (isNew && !isFrame) {
    const object = { objectType: "media", objectId: media.id, objectLabel: fileName };
    await recordActivity(ctx, { verb: "media_uploaded", ...object });
  }
  return { media, known: !isNew };
}
