import { z } from "zod";

export const MediaId = z.uuid().brand<"MediaId">();
export type MediaId = z.infer<typeof MediaId>;

/** `thumb` for lists, `view` for the preview, `whole` as it was uploaded. */
export const MediaSize = z.enum(["thumb", "view", "whole"]);
export type MediaSize = z.infer<typeof MediaSize>;

/** A video on its way to an ad account. `percent`: of its bytes, that Meta has. `reason`: key of `reasons`. */
export const VideoAtMeta = z.object({
  state: z.enum(["unsent", "sending", "waiting", "processing", "ready", "failed", "stopped"]),
  percent: z.number(),
  reason: z.string().nullable(),
});
export type VideoAtMeta = z.infer<typeof VideoAtMeta>;

const moving: readonly VideoAtMeta["state"][] = ["sending", "waiting", "processing"];
/** Whether it changes without anybody doing anything. */
export const isMoving = (video: VideoAtMeta | null) => video !== null && moving.includes(video.state);

export const MediaView = z.object({
  id: z.string(),
  kind: z.enum(["image", "video"]),
  fileName: z.string(),
  /** In pixels, as the eye sees it. */
  width: z.number(),
  height: z.number(),
  byteSize: z.number(),
  /** Of a video. */
  durationMs: z.number().nullable(),
  /** The picture that stands for a video; null where none was made or chosen. */
  posterId: z.string().nullable(),
  /** By ad account: the hash under which its image library knows the picture. */
  imageHash: z.string().nullable(),
  /** By ad account: the video there, once Meta can play it. */
  videoId: z.string().nullable(),
  /** By ad account; null of a picture, and where there is no ad account. */
  video: VideoAtMeta.nullable(),
});
export type MediaView = z.infer<typeof MediaView>;

/** Why a file was not taken, with what was measured. Sentences: `media.refused` in the catalogue. */
export const MediaRefusal = z.object({
  code: z.enum([
    "empty",
    "too_big",
    "not_media",
    "format_not_taken",
    "wrong_extension",
    "something_else_too",
    "too_many_pixels",
    "too_large_at_once",
    "no_picture",
    "too_short",
    "too_long",
    "broken",
    "broken_video",
    "cut_short",
    "address_not_allowed",
    "address_silent",
    "address_refused",
  ]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type MediaRefusal = z.infer<typeof MediaRefusal>;

const minute = 60_000;

/** `bytes` is the largest file of any kind. */
export const mediaLimits = {
  bytes: 1024 * 1024 * 1024,
  imageBytes: 30 * 1024 * 1024,
  pixels: 60_000_000,
  /** Of a picture that has to be in memory as a whole to be decoded. */
  heldBytes: 40 * 1024 * 1024,
  shortestMs: 1000,
  longestMs: 240 * minute,
} as const;
export const megabytes = (bytes: number) => Math.round((bytes / 1024 / 1024) * 10) / 10;

/** The library's state in the address. */
export const MediaQuery = z.object({
  q: z.string().trim().max(200).catch(""),
  kind: z.enum(["all", "image", "video"]).catch("all"),
  page: z.coerce.number().int().positive().max(100_000).catch(1),
});
export type MediaQuery = z.infer<typeof MediaQuery>;

export const mediaPageSize = 48;

/** A file in the library, as a list shows it. `uses`: how many creatives show it. Times are ISO strings. */
export const MediaLine = MediaView.extend({
  uses: z.number(),
  createdAt: z.string(),
  by: z.string().nullable(),
});
export type MediaLine = z.infer<typeof MediaLine>;
export const MediaList = z.object({ total: z.number(), lines: z.array(MediaLine) });

/** A creative that shows a file. */
export const MediaUse = z.object({ draftId: z.string(), name: z.string(), isPublished: z.boolean() });
export type MediaUse = z.infer<typeof MediaUse>;

export const DeleteMedia = z.object({ mediaId: MediaId });
/** `again`: although it is there, for when Meta says that it is not or cannot play it. */
export const SendVideo = z.object({ mediaId: MediaId, again: z.boolean().default(false) });

/** `place`: where the part is taken from, 0 the top or the left, 1 the other end. */
export const CropMedia = z.object({
  mediaId: MediaId,
  ratio: z.enum(["4:5", "1:1", "1.91:1"]),
  place: z.number().min(0).max(1),
});
