import { frameUrl } from "@/lib/sandbox/nodes/ad-video";
import { defineKind } from "@/lib/sandbox/nodes/define-kind";
import { frameSize } from "@/lib/sandbox/videos/frame-answer";
import type { VideoThumbnail } from "@/lib/sandbox/world/node";

export const videoThumbnailKind = defineKind<VideoThumbnail>({
  defaults: ["id", "uri", "height", "width", "scale", "is_preferred"],
  always: ["id"],
  fields: {
    id: ({ id }) => id,
    uri: ({ video, index }, call) => frameUrl(call, video.id, index),
    height: ({ video }) => frameSize(video).height,
    width: ({ video }) => frameSize(video).width,
    scale: () => 1,
    is_preferred: ({ index }) => index === 0,
  },
});
