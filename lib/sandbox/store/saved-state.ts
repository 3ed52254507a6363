import { z } from "zod";

const opt = z.exactOptional;
const id = z.string();
const role = z.enum(["MANAGER", "CONTENT_CREATOR", "MODERATOR", "ADVERTISER", "INSIGHTS_ANALYST", "NONE"]);
const profile = z.enum(["manager", "analyst", "newcomer"]);

export const PagePatch = z.object({
  name: opt(z.string()),
  isPublished: opt(z.boolean()),
  direct: opt(z.boolean()),
  roles: opt(z.object({ manager: opt(role), analyst: opt(role), newcomer: opt(role) })),
  pageBackedInstagramId: opt(id.nullable()),
  pageBackedThreadsId: opt(id.nullable()),
});
export type PagePatch = z.infer<typeof PagePatch>;

export const InstagramPatch = z.object({
  name: opt(z.string()),
  hasPicture: opt(z.boolean()),
  isPublished: opt(z.boolean()),
  associatedThreadsId: opt(id.nullable()),
  backedThreadsId: opt(id.nullable()),
  trouble: opt(z.enum(["flaky", "down"]).nullable()),
  assignedTo: opt(z.array(z.number().int())),
});
export type InstagramPatch = z.infer<typeof InstagramPatch>;

export const AdAccountPatch = z.object({
  status: opt(z.number().int()),
  disableReason: opt(z.number().int()),
});
export type AdAccountPatch = z.infer<typeof AdAccountPatch>;

export const PersonRecord = z.object({
  type: z.literal("User"),
  id,
  key: z.string(),
  name: z.string(),
  profile,
  world: z.number().int(),
});

/** `scopes` null: whatever the person has granted the app by now. Times in milliseconds. */
export const TokenRecord = z.object({
  personId: id,
  scopes: z.array(z.string()).nullable(),
  issuedAt: z.number(),
  expiresAt: z.number(),
  /** Subcode of error 190 once it was ended early. */
  ended: z.number().int().nullable(),
});
export type TokenRecord = z.infer<typeof TokenRecord>;

export const CodeRecord = z.object({
  personId: id,
  redirectUri: z.string(),
  challenge: z.string().nullable(),
  issuedAt: z.number(),
  used: z.boolean(),
});
export type CodeRecord = z.infer<typeof CodeRecord>;

export const Grants = z.object({ granted: z.array(z.string()), declined: z.array(z.string()) });
export type Grants = z.infer<typeof Grants>;

export const CreationCount = z.object({ posts: z.number().int(), created: z.number().int() });

const AdImage = z.object({
  type: z.literal("AdImage"),
  id,
  accountId: id,
  hash: z.string(),
  name: z.string(),
  width: z.number(),
  height: z.number(),
  mime: z.string(),
  createdAt: z.number(),
});

const AdCreative = z.object({
  type: z.literal("AdCreative"),
  id,
  accountId: id,
  name: z.string(),
  status: z.enum(["ACTIVE", "DELETED"]),
  storyId: z.string(),
  spec: z.record(z.string(), z.unknown()),
  createdAt: z.number(),
});

const AdVideo = z.object({
  type: z.literal("AdVideo"),
  id,
  accountId: id,
  title: z.string(),
  seconds: z.number().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  createdAt: z.number(),
  uploadedAt: z.number().nullable(),
  playable: z.boolean(),
});
const VideoUpload = z.object({ id, videoId: id, accountId: id, size: z.number() });

/** `steps` made by hand or before the pace changed; since then one every `everyMs`, or none. */
export const Drift = z.object({ steps: z.number().int(), everyMs: z.number().nullable(), since: z.number() });
export type Drift = z.infer<typeof Drift>;

const entries = <V extends z.ZodType>(value: V) => z.array(z.tuple([z.string(), value]));

/** What the state file holds: maps as lists of entries. */
export const SavedState = z.object({
  version: z.literal(1),
  serial: z.number().int(),
  people: z.array(PersonRecord),
  grants: entries(Grants),
  tokens: entries(TokenRecord),
  codes: entries(CodeRecord),
  pages: entries(PagePatch),
  instagram: entries(InstagramPatch),
  adAccounts: entries(AdAccountPatch),
  creations: entries(CreationCount),
  drift: Drift.default({ steps: 0, everyMs: null, since: 0 }),
  images: entries(AdImage),
  creatives: entries(AdCreative),
  videos: entries(AdVideo).default([]),
  uploads: entries(VideoUpload).default([]),
});
export type SavedState = z.infer<typeof SavedState>;
