import type { Creative } from "@/lib/creatives/schema";

export type TextKey = "message" | "headline" | "description" | "displayLink";

const isOfCarousel = (key: TextKey) => key === "message" || key === "displayLink";

/** Null where the format has no such text: a carousel's headlines stand on its cards. */
export const textOf = ({ texts }: Creative, key: TextKey): string | null =>
  key === "headline" || key === "description" ? ("headline" in texts ? texts[key] : null) : texts[key];

export function setText(creative: Creative, key: TextKey, text: string): Creative {
  if (creative.format !== "carousel") return { ...creative, texts: { ...creative.texts, [key]: text } };
  return isOfCarousel(key) ? { ...creative, texts: { ...creative.texts, [key]: text } } : creative;
}
