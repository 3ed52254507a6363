import { z } from "zod";
import { Creative } from "@/lib/creatives/schema";
import { JobState, PublishState } from "@/lib/generated/prisma/enums";
import { AdAccountId, DraftId, PageId, InstagramUserId, ThreadsUserId } from "@/lib/ids";
import { ItemComplaint } from "@/lib/jobs/schema";
import { MediaId } from "@/lib/media/schema";

export const PublicationId = z.uuid().brand<"PublicationId">();
export type PublicationId = z.infer<typeof PublicationId>;

/** `version` and `adAccountId`: what the person was looking at. `idempotencyKey`: one for each opening of the dialog. */
export const Publish = z.object({
  draftId: DraftId,
  version: z.number().int().positive(),
  adAccountId: AdAccountId,
  idempotencyKey: z.uuid(),
});
export const PublicationRef = z.object({ publicationId: PublicationId });
/** `again`: although its hash is known there, for when Meta says it is not. */
export const SendImage = z.object({ mediaId: MediaId, again: z.boolean().default(false) });

export const MediaRefs = z.array(z.object({ imageHash: z.string(), videoId: z.string() }));

/** All that the request is built from, frozen when Publish was pressed. */
export const PublicationRequest = z
  .object({
    creative: Creative,
    ids: z.object({ pageId: PageId, instagramUserId: InstagramUserId, threadsUserId: ThreadsUserId }),
    /** Known once everything is in the ad account's library. */
    media: MediaRefs.nullish(),
    /** As it was written while a creative had one picture. */
    imageHash: z.string().optional(),
  })
  .transform(({ imageHash, media, ...request }) => ({
    ...request,
    media: media ?? (imageHash === undefined ? null : [{ imageHash, videoId: "" }]),
  }));
export type PublicationRequest = z.output<typeof PublicationRequest>;

export const PublicationError = z.object({ reason: z.string(), complaint: ItemComplaint.nullable() });
export type PublicationError = z.infer<typeof PublicationError>;

/** `stranded`: still open, but nothing works on it any more; somebody has to decide. Times are ISO strings. */
export const PublicationView = z.object({
  id: PublicationId,
  draftVersion: z.number().int(),
  state: z.enum(PublishState),
  stranded: z.boolean(),
  creativeId: z.string().nullable(),
  /** What the request said, beside the texts of that version. */
  sent: z.object({
    pageId: z.string(),
    instagramUserId: z.string(),
    threadsUserId: z.string(),
    /** Null until everything was in the ad account's library. */
    media: MediaRefs.nullable(),
  }),
  adAccount: z.object({ id: z.string(), name: z.string() }),
  error: PublicationError.nullable(),
  run: z
    .object({ state: z.enum(JobState), reason: z.string().nullable(), waitsUntil: z.string().nullable() })
    .nullable(),
  settledAt: z.string().nullable(),
});
export type PublicationView = z.infer<typeof PublicationView>;
