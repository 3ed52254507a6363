import sharp from "sharp";
import { mediaLimits, type MediaRefusal } from "@/lib/media/schema";
import { sniffFormat } from "@/lib/media/sniff-format";

export type Image = { ok: true; mimeType: string; extension: string; width: number; height: number };
export type Refused = { ok: false; refusal: MediaRefusal };

const taken: Record<string, { mimeType: string; extension: string }> = {
  jpeg: { mimeType: "image/jpeg", extension: "jpg" },
  png: { mimeType: "image/png", extension: "png" },
};

export const refuse = (code: MediaRefusal["code"], params: MediaRefusal["params"] = {}): Refused => ({
  ok: false,
  refusal: { code, params },
});

/** Opens a picture within the limits; only what `sniffFormat` knows as JPEG or PNG may reach this decoder. */
export const openImage = (path: string) =>
  sharp(path, { limitInputPixels: mediaLimits.pixels, failOn: "error" }).autoOrient();

/** Decides by the content alone whether a file is a picture Meta takes. Sizes are as the eye sees it, after its rotation. */
export async function inspectImage(path: string, head: Buffer): Promise<Image | Refused> {
  const format = sniffFormat(head);
  const kind = format === null ? undefined : taken[format];
  if (!kind) return format === null ? refuse("not_an_image") : refuse("format_not_taken", { format });
  const meta = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!meta) return refuse("broken");
  const { width, height } = meta.autoOrient;
  if (width * height > mediaLimits.pixels) {
    return refuse("too_many_pixels", { width, height, megapixels: mediaLimits.pixels / 1_000_000 });
  }
  return { ok: true, ...kind, width, height };
}
