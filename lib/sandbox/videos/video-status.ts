import type { Store } from "@/lib/sandbox/store/store";
import type { AdVideo } from "@/lib/sandbox/world/node";

export type VideoState = "processing" | "ready" | "error";

/** How far a video is, by the sandbox's clock. `progress` in percent. */
export function videoStatus(
  { now, settings }: Store,
  video: AdVideo,
): { state: VideoState; progress: number } {
  if (video.uploadedAt === null) return { state: "processing", progress: 0 };
  const passed = now() - video.uploadedAt;
  const whole = settings.videoProcessingMs;
  if (passed < whole) return { state: "processing", progress: Math.floor((passed / whole) * 100) };
  return { state: video.playable ? "ready" : "error", progress: 100 };
}
