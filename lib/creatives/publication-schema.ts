import { z } from "zod";
import { Creative } from "@/lib/creatives/schema";
import { JobState, PublishState } from "@/lib/generated/prisma/enums";
import { AdAccountId, DraftId, PageId, InstagramUserId, ThreadsUserId } from "@/lib/ids";
import { ItemComplaint } from "@/lib/jobs/schema";
import { MediaId } from "@/lib/media/schema";

export const PublicationId = z.uuid().brand<"PublicationId">();
export type PublicationId = z.infer<typeof PublicationId>;

/** At once; more ad accounts than this are for another press. */
export const mostTargets = 50;

/** `after`: the creative that is there already, where the person knows of it and wants another all the same. */
export const PublishTarget = z.object({
  adAccountId: AdAccountId,
  after: PublicationId.nullable().default(null),
});
export type PublishTarget = z.infer<typeof PublishTarget>;

/** `version`: what the person was looking at. `press`: one for each time the question is answered. */
export const Publish = z.object({
  draftId: DraftId,
  version: z.number().int().positive(),
  press: z.uuid(),
  targets: z
    .array(PublishTarget)
    .min(1)
    .max(mostTargets)
    .refine((targets) => new Set(targets.map(({ adAccountId }) => adAccountId)).size === targets.length),
});
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
  /** Meta had an identical one, and gave its id. */
  existed: z.boolean(),
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

/** `instagram`: the account the creative speaks as, where an ad account has to be allowed to use it. */
export const TargetsQuery = z.object({
  q: z.string().trim().max(200).catch(""),
  instagram: InstagramUserId.nullable().catch(null),
});

/** An ad account as a place to publish to. `instagram`: null where it does not matter or nobody knows. */
export const TargetView = z.object({
  id: AdAccountId,
  name: z.string(),
  status: z.number().nullable(),
  disableReason: z.number().nullable(),
  canAdvertise: z.boolean().nullable(),
  mayUseInstagram: z.boolean().nullable(),
});
export type TargetView = z.infer<typeof TargetView>;
export const TargetsAnswer = z.object({ targets: z.array(TargetView), more: z.number() });
