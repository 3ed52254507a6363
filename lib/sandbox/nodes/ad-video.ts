import type { Call } from "@/lib/sandbox/core/call";
import { defineKind } from "@/lib/sandbox/nodes/define-kind";
import { wireTime } from "@/lib/sandbox/nodes/wire-time";
import { videoStatus } from "@/lib/sandbox/videos/video-status";
import type { AdVideo } from "@/lib/sandbox/world/node";

const isReady = (video: AdVideo, call: Call) => videoStatus(call.store, video).state === "ready";

export const frameUrl = ({ origin }: Call, id: string, index: number | "placeholder") =>
  `${origin}/frames/${id}_${index}.png`;

export const adVideoKind = defineKind<AdVideo>({
  defaults: ["id", "title", "updated_time"],
  always: ["id"],
  fields: {
    id: ({ id }) => id,
    title: ({ title }) => title,
    length: (video, call) => (isReady(video, call) ? video.seconds : undefined),
    // Until it is ready Meta shows a placeholder, which is too small for an ad.
    picture: (video, call) => frameUrl(call, video.id, isReady(video, call) ? 0 : "placeholder"),
    source: (video, call) => (isReady(video, call) ? `${call.origin}/videos/${video.id}` : undefined),
    is_instagram_eligible: (video, call) => isReady(video, call),
    status: (video, { store }) => {
      const { state, progress } = videoStatus(store, video);
      return { video_status: state, processing_progress: progress };
    },
    created_time: ({ createdAt }) => wireTime(createdAt),
    updated_time: ({ createdAt, uploadedAt }) => wireTime(uploadedAt ?? createdAt),
  },
});
