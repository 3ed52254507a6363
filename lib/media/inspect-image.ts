import type { FileHandle } from "node:fs/promises";
import sharp, { type Metadata } from "sharp";
import { refuse, type Refused } from "@/lib/media/refuse";
import { mediaLimits, megabytes } from "@/lib/media/schema";
import { whereItEnds } from "@/lib/media/whole-image";

// Each picture is looked at once; what libvips keeps of it would only be memory.
sharp.cache(false);

export type Image = { ok: true; width: number; height: number };

/** Opens a picture within the limits; only what `sniffFormat` knows as JPEG or PNG may reach this decoder. */
export const openImage = (path: string) =>
  sharp(path, { limitInputPixels: mediaLimits.pixels, failOn: "error", sequentialRead: true }).autoOrient();

/**
 * What a decoder holds of a picture that it cannot read line by line: one saved in several passes, or a PNG that lies on
 * its side. Of a JPEG these are coefficients of two bytes, fewer for colours where they were thinned out.
 */
function heldBytes({ format, isProgressive, orientation = 1, channels, depth, chromaSubsampling }: Metadata) {
  if (format === "jpeg") {
    if (!isProgressive) return 0;
    return chromaSubsampling?.startsWith("4:2:0") ? 3 : 2 * channels;
  }
  return isProgressive || orientation > 1 ? channels * (depth === "ushort" ? 2 : 1) : 0;
}

/** Measures a picture without decoding it. Sizes are as the eye sees it, after its rotation. */
export async function inspectImage(
  path: string,
  { file, size, format }: { file: FileHandle; size: number; format: "jpeg" | "png" },
): Promise<Image | Refused> {
  if (size > mediaLimits.imageBytes) return refuse("too_big", { limit: megabytes(mediaLimits.imageBytes) });
  const meta = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!meta) return refuse("broken");
  const { width, height } = meta.autoOrient;
  if (width * height > mediaLimits.pixels) {
    return refuse("too_many_pixels", { width, height, megapixels: mediaLimits.pixels / 1_000_000 });
  }
  const held = heldBytes(meta);
  if (held * width * height > mediaLimits.heldBytes) {
    const megapixels = Math.floor(mediaLimits.heldBytes / held / 1_000_000);
    return refuse("too_large_at_once", { width, height, megapixels });
  }
  const end = await whereItEnds(file, size, format);
  if (end !== "whole") return refuse(end === "cut" ? "broken" : "something_else_too");
  return { ok: true, width, height };
}
