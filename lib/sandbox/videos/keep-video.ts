import { MetaError } from "@/lib/sandbox/core/meta-error";
import type { Store } from "@/lib/sandbox/store/store";
import { readVideo } from "@/lib/sandbox/videos/read-video";
import type { AdVideo } from "@/lib/sandbox/world/node";
import { serialId } from "@/lib/sandbox/world/serial-ids";

const smallest = 100;
export const fileOf = (videoId: string) => `video${videoId}`;

export const videoError = (code: number, message: string) =>
  new MetaError({ message: `(#${code}) ${message}`, type: "OAuthException", code, is_transient: false });

/** A video whose bytes are still to come. */
export function announceVideo(store: Store, accountId: string, title: string): AdVideo {
  const video: AdVideo = {
    type: "AdVideo",
    id: serialId("AdVideo", store.nextSerial()),
    accountId,
    title,
    ...{ seconds: null, width: null, height: null },
    createdAt: store.now(),
    uploadedAt: null,
    playable: false,
  };
  store.data.videos.set(video.id, video);
  return video;
}

export function dropVideo(store: Store, id: string) {
  store.data.videos.delete(id);
  store.media.remove(fileOf(id));
  store.changed();
}

/** All bytes are there: judges them and begins to process. Throws what Meta says of files it does not take. */
export function processVideo(store: Store, video: AdVideo) {
  const size = store.media.size(fileOf(video.id)) ?? 0;
  const facts = size < smallest ? "small" : readVideo(store.media.place(fileOf(video.id)));
  if (facts === "small" || facts === "unknown") {
    dropVideo(store, video.id);
    throw facts === "small"
      ? videoError(
          382,
          "The video file you tried to upload is too small. Please try again with a larger file.",
        )
      : videoError(352, "The video file you selected is in a format that we don't support.");
  }
  if (facts !== "broken") Object.assign(video, facts);
  video.playable = facts !== "broken" && !store.settings.videosFail;
  video.uploadedAt = store.now();
  store.changed();
}
