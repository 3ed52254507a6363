import type { Store } from "@/lib/sandbox/store/store";
import { framePicture } from "@/lib/sandbox/videos/frame";
import type { AdVideo } from "@/lib/sandbox/world/node";
import { openFile, answer, type WireAnswer } from "@/lib/sandbox/wire/request";

/** How many frames Meta offers of a video. */
export const frameCount = 4;
const placeholder = { width: 228, height: 119 };
const unmeasured = { width: 1280, height: 720 };
const widest = 1280;

/** A frame has the ratio of its video. */
export function frameSize({ width, height }: AdVideo): { width: number; height: number } {
  if (width === null || height === null) return unmeasured;
  const scale = Math.min(1, widest / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** `/frames/{video}_{index}.png`; undefined where there is no such frame. */
export function frameAnswer({ data }: Store, name: string): WireAnswer | undefined {
  const [, id = "", index = ""] = /^(\d+)_(\d|placeholder)\.png$/.exec(name) ?? [];
  const video = data.videos.get(id);
  if (!video || Number(index) >= frameCount) return undefined;
  const { width, height } = index === "placeholder" ? placeholder : frameSize(video);
  const bytes = framePicture(id, Number(index) || 0, width, height);
  return answer(200, bytes, { "content-type": "image/png", ...openFile });
}
