import { z } from "zod";

export const MediaId = z.uuid().brand<"MediaId">();
export type MediaId = z.infer<typeof MediaId>;

/** `thumb` for lists, `view` for the preview, `whole` as it was uploaded. */
export const MediaSize = z.enum(["thumb", "view", "whole"]);
export type MediaSize = z.infer<typeof MediaSize>;

export const MediaView = z.object({
  id: z.string(),
  fileName: z.string(),
  width: z.number(),
  height: z.number(),
  byteSize: z.number(),
  /** By ad account: the hash under which its image library knows the picture. */
  imageHash: z.string().nullable(),
});
export type MediaView = z.infer<typeof MediaView>;

/** Why a file was not taken, with what was measured. Sentences: `media.refused` in the catalogue. */
export const MediaRefusal = z.object({
  code: z.enum([
    "empty",
    "too_big",
    "not_an_image",
    "format_not_taken",
    "too_many_pixels",
    "broken",
    "cut_short",
  ]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type MediaRefusal = z.infer<typeof MediaRefusal>;

export const UploadAnswer = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), media: MediaView }),
  z.object({ ok: z.literal(false), refusal: MediaRefusal }),
]);
export type UploadAnswer = z.infer<typeof UploadAnswer>;

/** Carries the file's name, percent-encoded; the body is the file and nothing else. */
export const fileNameHeader = "x-file-name";

export const mediaLimits = { bytes: 30 * 1024 * 1024, pixels: 60_000_000 } as const;
export const megabytes = (bytes: number) => Math.round((bytes / 1024 / 1024) * 10) / 10;
