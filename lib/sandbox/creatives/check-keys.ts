import { specError, unsupported, type Path } from "@/lib/sandbox/creatives/spec-error";
import { formatOptions } from "@/lib/sandbox/creatives/spec-keys";

const texts = new Set([
  "message",
  "name",
  "title",
  "description",
  "link_description",
  "caption",
  "link",
  "picture",
  "image_url",
  "image_hash",
]);
const flags = new Set([
  "multi_share_end_card",
  "multi_share_optimized",
  "force_single_link",
  "show_multiple_images",
  "use_flexible_image_aspect_ratio",
  "static_card",
]);

const wrong = (key: string, what: string, path: Path) =>
  specError(`(#100) Param ${key} must be ${what}`, [...path, key]);

/** Only keys of the published spec, each of its type. */
export function checkKeys(data: Record<string, unknown>, known: ReadonlySet<string>, path: Path) {
  for (const [key, value] of Object.entries(data)) {
    if (!known.has(key)) throw unsupported([...path, key]);
    if (texts.has(key) && typeof value !== "string") throw wrong(key, "a string", path);
    if (flags.has(key) && !["true", "false"].includes(String(value))) throw wrong(key, "a boolean", path);
    if (key === "format_option" && !formatOptions.has(String(value)))
      throw wrong(key, `one of {${[...formatOptions].join(", ")}}`, path);
  }
}
