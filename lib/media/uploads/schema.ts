import { z } from "zod";
import { MediaId, MediaRefusal, MediaView } from "@/lib/media/schema";

export const UploadId = z.uuid().brand<"UploadId">();
export type UploadId = z.infer<typeof UploadId>;

/** `frameOf`: the video the picture was taken from in the browser. */
export const FinishUpload = z.object({ upload: UploadId, frameOf: MediaId.optional() });

/** What became of a file. `known`: the library had the very same one. `judging`: another request looks at it now. */
export const UploadAnswer = z.discriminatedUnion("state", [
  z.object({ state: z.literal("stored"), media: MediaView, known: z.boolean() }),
  z.object({ state: z.literal("refused"), refusal: MediaRefusal }),
  z.object({ state: z.literal("judging") }),
]);
export type UploadAnswer = z.infer<typeof UploadAnswer>;

/** An upload that nobody goes on with is dropped. */
export const uploadLivesMs = 24 * 3600_000;
/** Of one workspace at a time. */
export const mostUploads = 200;
