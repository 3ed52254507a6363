import type { Media } from "@/lib/generated/prisma/client";

const extensions: Record<string, string> = {
  "image/png": ".png",
  "image/jpeg": ".jpg",
  "video/mp4": ".mp4",
  "video/quicktime": ".mov",
};

/** Meta wants a name of at most 100 characters with the extension that fits the content. */
export function nameAtMeta({ fileName, mimeType, kind }: Pick<Media, "fileName" | "mimeType" | "kind">) {
  const stem = fileName.replace(/\.[^.]*$/, "").replace(/[^\p{L}\p{N}._-]+/gu, "-") || kind;
  return `${Array.from(stem).slice(0, 90).join("")}${extensions[mimeType] ?? ""}`;
}
