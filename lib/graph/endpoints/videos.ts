import { z } from "zod";
import { endpoint } from "@/lib/graph/endpoint";
import { edge, paged } from "@/lib/graph/endpoints/edge";
import { count, Done, flag, optional, text, wireId } from "@/lib/graph/wire";
import { AdAccountId, MetaId } from "@/lib/ids";

const advideos = { method: "POST", host: "video", path: "/:adAccountId/advideos" } as const;
const Made = z.object({ id: wireId(MetaId) }).transform(({ id }) => ({ videoId: id }));

/** Bytes; decimal text on the wire. */
const offset = z.union([z.number().int(), z.string().regex(/^\d+$/).transform(Number)]);
const Offsets = z.object({ start_offset: offset, end_offset: offset });

/** In one piece: for files small enough that a lost answer may cost the whole upload. */
export const uploadVideo = endpoint({
  ...advideos,
  name: "uploadVideo",
  input: z.object({ adAccountId: AdAccountId, source: z.instanceof(File), title: z.string().optional() }),
  output: Made,
});

/** Meta fetches the file itself, from an address it can reach. */
export const importVideo = endpoint({
  ...advideos,
  name: "importVideo",
  input: z.object({ adAccountId: AdAccountId, file_url: z.url(), title: z.string().optional() }),
  output: Made,
});

/** Opens an upload in chunks. The answer names the first chunk: bytes from `start_offset` up to `end_offset`. */
export const startVideoUpload = endpoint({
  ...advideos,
  name: "startVideoUpload",
  input: z.object({
    adAccountId: AdAccountId,
    upload_phase: z.literal("start").default("start"),
    file_size: z.number().int().positive(),
  }),
  output: Offsets.extend({ upload_session_id: wireId(MetaId), video_id: wireId(MetaId) }),
});

/**
 * Sends one chunk; the answer names the next, and equal offsets say that nothing is missing. A chunk says where it
 * belongs, so it may be sent again: Meta's own SDK does.
 */
export const transferVideoChunk = endpoint({
  ...advideos,
  name: "transferVideoChunk",
  repeatable: true,
  input: z.object({
    adAccountId: AdAccountId,
    upload_phase: z.literal("transfer").default("transfer"),
    upload_session_id: MetaId,
    start_offset: z.number().int().nonnegative(),
    video_file_chunk: z.instanceof(File),
  }),
  output: Offsets,
});

/** Closes an upload in chunks; the video is then processed. */
export const finishVideoUpload = endpoint({
  ...advideos,
  name: "finishVideoUpload",
  input: z.object({
    adAccountId: AdAccountId,
    upload_phase: z.literal("finish").default("finish"),
    upload_session_id: MetaId,
    title: z.string().optional(),
  }),
  output: Done,
});

export const cancelVideoUpload = endpoint({
  ...advideos,
  name: "cancelVideoUpload",
  input: z.object({
    adAccountId: AdAccountId,
    upload_phase: z.literal("cancel").default("cancel"),
    upload_session_id: MetaId,
  }),
  output: Done,
});

/** `length` in seconds. `picture` is a small placeholder until the video is ready. */
const Video = z.object({
  id: wireId(MetaId),
  title: text,
  picture: text,
  length: optional(z.number()),
  is_instagram_eligible: flag,
  status: z
    .object({ video_status: z.enum(["processing", "ready", "error", "expired", "unknown"]).catch("unknown") })
    .transform(({ video_status }) => video_status),
});
const videoFields = ["id", "title", "picture", "length", "is_instagram_eligible", "status"];

export const getVideo = endpoint({
  name: "getVideo",
  method: "GET",
  path: "/:videoId",
  fields: videoFields,
  input: z.object({ videoId: MetaId }),
  output: Video,
});

export const listVideos = endpoint({
  name: "listVideos",
  method: "GET",
  path: "/:adAccountId/advideos",
  fields: videoFields,
  input: z.object({ adAccountId: AdAccountId, ...paged }),
  output: edge(Video),
});

/** Frames of the video, from which a creative may take its picture. None until the video is ready. */
export const listVideoThumbnails = endpoint({
  name: "listVideoThumbnails",
  method: "GET",
  path: "/:videoId/thumbnails",
  fields: ["id", "uri", "width", "height", "is_preferred"],
  input: z.object({ videoId: MetaId, ...paged }),
  output: edge(
    z.object({ id: wireId(MetaId), uri: z.string(), width: count, height: count, is_preferred: flag }),
  ),
});
