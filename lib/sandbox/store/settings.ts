import { z } from "zod";

export const ThreadsAnswer = z.enum(["data-array", "bare", "empty-object"]);
export const PageBackedAnswer = z.enum(["id", "threads_user_id", "data-object", "data-array"]);

/** The switches of the control API; they go back to these values at each start. */
export const Settings = z.object({
  /** How the Threads edges of an Instagram account answer. */
  threadsAnswer: ThreadsAnswer.default("data-array"),
  /**
   * Whether the Threads edges can be read inside another node's fields. Meta does not say: they may be answered there,
   * answered where there is something to tell, left out without a word, or refused as fields that do not exist.
   */
  threadsExpansion: z.enum(["answered", "found-only", "left-out", "refused"]).default("answered"),
  /** How the creation of a Page-backed Threads account answers. */
  pageBackedAnswer: PageBackedAnswer.default("id"),
  /** The code for a permission that was not granted; both have been seen. */
  permissionCode: z.union([z.literal(10), z.literal(200)]).default(10),
  requireProof: z.boolean().default(false),
  requirePageToken: z.boolean().default(false),
  /** Creatives of an app in development mode are refused. */
  developmentMode: z.boolean().default(false),
  /** The scoring model of ad accounts. */
  tier: z.enum(["off", "development", "full"]).default("off"),
  /** What the scoring model answers when an ad account is over the top; Meta uses both. */
  scoreCode: z.union([z.literal(17), z.literal(613)]).default(17),
  /** Calls of the whole app in an hour: 200 for each person who used it today. Null: as many as you like. */
  appCallsPerHour: z.number().int().positive().nullable().default(null),
  /** Calls for one Instagram account in a day: 4,800 for each impression. */
  instagramCallsPerDay: z.number().int().positive().nullable().default(null),
  /** Calls with one Page's token in a day: 4,800 for each person engaged. */
  pageCallsPerDay: z.number().int().positive().nullable().default(null),
  throttled: z.boolean().default(false),
  down: z.boolean().default(false),
  /** Operations of a batch that take longer are answered null. */
  batchTimeoutMs: z.number().int().positive().default(60_000),
  /** From the last byte of a video until it is ready. */
  videoProcessingMs: z.number().int().min(0).default(4000),
  /** Videos uploaded while this is on end in an error. */
  videosFail: z.boolean().default(false),
  /** Most bytes of one chunk. */
  videoChunkBytes: z.number().int().positive().default(1_048_576),
  threadsPreview: z.boolean().default(true),
  /** Most items on a page of an edge, whatever is asked. */
  maxLimit: z.number().int().positive().default(500),
  /** Every HTTP request takes at least this long; a batch takes it once, since Meta runs its operations side by side. */
  latencyMs: z.number().int().min(0).max(60_000).default(0),
  versions: z.array(z.string()).default(["v24.0", "v25.0", "v26.0"]),
  /** Addresses the login may return to; any when empty. */
  redirectUris: z.array(z.string()).default([]),
  deauthorizeUrl: z.string().nullable().default(null),
  dataDeletionUrl: z.string().nullable().default(null),
});
export type Settings = z.infer<typeof Settings>;
