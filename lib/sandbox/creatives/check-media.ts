import type { Call } from "@/lib/sandbox/core/call";
import { checkLink } from "@/lib/sandbox/creatives/check-link";
import { text } from "@/lib/sandbox/creatives/read-spec";
import { specError, type Path } from "@/lib/sandbox/creatives/spec-error";
import { videoStatus } from "@/lib/sandbox/videos/video-status";

export type Context = { call: Call; accountId: string };

/** The ad account's own, and not one that could not be processed. */
export function checkVideo(value: unknown, path: Path, { call, accountId }: Context) {
  const video = call.store.data.videos.get(text(value) ?? "");
  if (video?.accountId !== accountId) {
    throw specError("(#100) Param video_id must be a valid video id", path, {
      title: "Video not found",
      userMessage: "The video is not in the video library of this ad account.",
    });
  }
  if (videoStatus(call.store, video).state !== "error") return;
  throw specError("Invalid parameter", path, {
    title: "Video cannot be used",
    userMessage: "This video could not be processed. Upload it again.",
  });
}

/** A hash of the ad account's library, or an address; not both. False where there is neither. */
export function checkImage(
  data: Record<string, unknown>,
  urlKey: string,
  path: Path,
  { call, accountId }: Context,
): boolean {
  const hash = text(data["image_hash"]);
  if (hash !== undefined && !call.store.data.images.has(`${accountId}:${hash}`)) {
    throw specError("(#100) Param image_hash must be a valid image hash", [...path, "image_hash"], {
      title: "Image not found",
      userMessage: "The image is not in the image library of this ad account.",
    });
  }
  if (hash !== undefined && data[urlKey] !== undefined) {
    throw specError(`(#100) Only one of image_hash and ${urlKey} may be given`, [...path, urlKey], {
      title: "Two images for one place",
    });
  }
  if (data[urlKey] !== undefined) checkLink(data[urlKey], [...path, urlKey]);
  return hash !== undefined || text(data[urlKey]) !== undefined;
}

export const noImage = (path: Path) =>
  specError("Invalid parameter", path, {
    title: "Image missing",
    userMessage: "Add an image: image_hash or picture is required.",
  });
