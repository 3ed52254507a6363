import { megabytes, mediaLimits, type MediaQuery } from "@/lib/media/schema";

const types = { image: ["image/jpeg", "image/png"], video: ["video/mp4", "video/quicktime"] };

/** For a file chooser. What a file really is, its content says when it has arrived. */
export const acceptOf = (kind: MediaQuery["kind"]) =>
  (kind === "all" ? [...types.image, ...types.video] : types[kind]).join(",");

/** The bounds, as sentences name them. */
export const takenParams = {
  imageMegabytes: megabytes(mediaLimits.imageBytes),
  videoMegabytes: megabytes(mediaLimits.bytes),
  seconds: mediaLimits.shortestMs / 1000,
};
