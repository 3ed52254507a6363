import type { FileHandle } from "node:fs/promises";
import sharp from "sharp";
import { refuse, type Refused } from "@/lib/media/refuse";
import { mediaLimits, megabytes } from "@/lib/media/schema";
import { whereItEnds } from "@/lib/media/whole-image";

export type Image = { ok: true; width: number; height: number };

/** Opens a picture within the limits; only what `sniffFormat` knows as JPEG or PNG may reach this decoder. */
export const openImage = (path: string) =>
  sharp(path, { limitInputPixels: mediaLimits.pixels, failOn: "error" }).autoOrient();

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
  const end = await whereItEnds(file, size, format);
  if (end !== "whole") return refuse(end === "cut" ? "broken" : "something_else_too");
  return { ok: true, width, height };
}
