import {
  getVideo,
  importVideo,
  listVideos,
  listVideoThumbnails,
  uploadVideo,
} from "@/lib/graph/endpoints/videos";
import { adAccountOf, needScopes } from "@/lib/sandbox/core/access";
import { json, node, nodes, success } from "@/lib/sandbox/core/answer";
import { textParam, type Call } from "@/lib/sandbox/core/call";
import { invalidParameter, noSuchObject } from "@/lib/sandbox/core/refuse";
import type { Router } from "@/lib/sandbox/core/router";
import { deleteVideo } from "@/lib/sandbox/handlers/extra-endpoints";
import { fetchVideo } from "@/lib/sandbox/videos/fetch-video";
import { frameCount } from "@/lib/sandbox/videos/frame-answer";
import { announceVideo, dropVideo, fileOf, processVideo, videoError } from "@/lib/sandbox/videos/keep-video";
import { videoStatus } from "@/lib/sandbox/videos/video-status";
import type { AdVideo, VideoThumbnail } from "@/lib/sandbox/world/node";

const reading = ["ads_management", "ads_read"];
const longestTitle = 255;

export function titleOf(call: Call): string {
  const title = textParam(call, "title") ?? textParam(call, "name") ?? "";
  if ([...title].length >= longestTitle) throw invalidParameter("Param title must be under 255 characters");
  return title;
}

function videoOf(call: Call, id: string): AdVideo {
  const video = call.store.data.videos.get(id);
  if (!video) throw noSuchObject(id, call.method);
  adAccountOf(call, video.accountId);
  return video;
}

function thumbnailsOf(call: Call, video: AdVideo): VideoThumbnail[] {
  if (videoStatus(call.store, video).state !== "ready") return [];
  return Array.from({ length: frameCount }, (_, index) => ({
    type: "VideoThumbnail" as const,
    id: `${video.id}${index + 1}`,
    video,
    index,
  }));
}

export function answerVideos(sandbox: Router) {
  sandbox.onRaw(uploadVideo, (call, adAccountId) => {
    needScopes(call, "ads_management");
    adAccountOf(call, adAccountId);
    const { store } = call;
    const [file] = call.files;
    if (!file) throw videoError(351, "There was a problem with your video file. Please try again.");
    const video = announceVideo(store, adAccountId, titleOf(call) || file.filename);
    store.media.put(fileOf(video.id), file.bytes);
    processVideo(store, video);
    return json({ id: video.id });
  });

  sandbox.on(importVideo, async ({ adAccountId, file_url }, call) => {
    needScopes(call, "ads_management");
    adAccountOf(call, adAccountId);
    const { store } = call;
    const video = announceVideo(store, adAccountId, titleOf(call));
    try {
      await fetchVideo(file_url, store.media.place(fileOf(video.id)));
    } catch (error) {
      dropVideo(store, video.id);
      throw error;
    }
    processVideo(store, video);
    return json({ id: video.id });
  });

  sandbox.on(getVideo, ({ videoId }, call) => {
    needScopes(call, reading);
    return node(videoOf(call, videoId));
  });

  sandbox.on(listVideos, ({ adAccountId }, call) => {
    needScopes(call, reading);
    adAccountOf(call, adAccountId);
    const all = [...call.store.data.videos.values()].reverse();
    return nodes(all.filter(({ accountId }) => accountId === adAccountId));
  });

  sandbox.on(listVideoThumbnails, ({ videoId }, call) => {
    needScopes(call, reading);
    return nodes(thumbnailsOf(call, videoOf(call, videoId)));
  });

  sandbox.on(deleteVideo, ({ videoId }, call) => {
    needScopes(call, "ads_management");
    dropVideo(call.store, videoOf(call, videoId).id);
    return success;
  });
}
