import type { AdAccountVideo, JobRun } from "@/lib/generated/prisma/client";
import { activeStates } from "@/lib/jobs/schema";
import type { VideoAtMeta } from "@/lib/media/schema";

type Row = Pick<AdAccountVideo, "state" | "sentBytes" | "reason" | "heldUntil">;
type Run = Pick<JobRun, "state" | "reason" | "waitsUntil">;
type Facts = { row: Row | null; run: Run | null; byteSize: number; now: Date };

/** How far a video is on its way to an ad account. A publishing that sends it itself holds the row and has no run here. */
export function videoAtMeta({ row, run, byteSize, now }: Facts): VideoAtMeta {
  const none = { percent: 0, reason: null };
  if (!row) return { state: "unsent", ...none };
  if (row.state === "ready") return { state: "ready", ...none };
  if (row.state === "failed") return { state: "failed", percent: 0, reason: row.reason };
  const isHeld = row.heldUntil !== null && row.heldUntil > now;
  const isActive = run !== null && activeStates.includes(run.state);
  const percent = Math.min(100, Math.floor((row.sentBytes / Math.max(1, byteSize)) * 100));
  if (!isHeld && !isActive) return { state: "stopped", percent, reason: run?.reason ?? null };
  if (row.state === "uploaded") return { state: "processing", ...none };
  const isPaused = run?.state === "waiting" && run.reason !== "video_processing";
  return isPaused
    ? { state: "waiting", percent, reason: run.reason }
    : { state: "sending", percent, reason: null };
}
