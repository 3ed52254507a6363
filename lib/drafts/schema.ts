import { z } from "zod";
import { Creative } from "@/lib/creatives/schema";
import { DraftKind, DraftState } from "@/lib/generated/prisma/enums";
import { DraftId } from "@/lib/ids";

/** A draft as the studio edits it. Times are ISO strings. */
export const DraftView = z.object({
  id: DraftId,
  version: z.number().int(),
  kind: z.enum(DraftKind),
  state: z.enum(DraftState),
  value: Creative,
  savedAt: z.string(),
  /** Who saved this version; null for a person who left. */
  savedBy: z.string().nullable(),
});
export type DraftView = z.infer<typeof DraftView>;

/** `baseVersion`: the version the change was made on; 0 makes the draft. The browser chooses the id, so a repeat is no second draft. */
export const SaveDraft = z.object({
  draft: DraftId,
  baseVersion: z.number().int().nonnegative(),
  value: Creative,
});

/**
 * `conflict`: somebody saved in between, and nothing was written. `locked`: it is being published, or was. `deleted`:
 * somebody deleted it.
 */
export const SaveAnswer = z.union([
  z.object({ ok: z.literal(true), version: z.number().int(), savedAt: z.string() }),
  z.object({ ok: z.literal(false), reason: z.enum(["conflict", "locked"]), current: DraftView }),
  z.object({ ok: z.literal(false), reason: z.literal("deleted") }),
]);
export type SaveAnswer = z.infer<typeof SaveAnswer>;

const Person = z.object({ name: z.string().nullable(), image: z.string().nullable() });

/** One entry of a draft's history. Time as an ISO string; `by` is null for a person who left. */
export const VersionView = z.object({
  version: z.number().int(),
  value: Creative,
  savedAt: z.string(),
  by: Person.nullable(),
  restoredFrom: z.number().int().nullable(),
  isPublished: z.boolean(),
  /** Null where nobody approved it. */
  approvedBy: Person.nullable(),
});
export type VersionView = z.infer<typeof VersionView>;

export const VersionsPage = z.object({ versions: z.array(VersionView), below: Creative.nullable() });

/** `seen`: the version that is on the screen. */
export const Presence = z.object({ draft: DraftId, seen: z.number().int().nonnegative() });
/** Who else looks at the draft, and what it is by now where that is newer than what was seen. */
export const PresenceAnswer = z.object({
  others: z.array(Person.extend({ id: z.string() })),
  current: DraftView.nullable(),
});
export type PresenceAnswer = z.infer<typeof PresenceAnswer>;

export const DraftRef = z.object({ draftId: DraftId });
/** `baseVersion`: the newest one the person knew. */
export const RestoreVersion = DraftRef.extend({
  version: z.number().int().positive(),
  baseVersion: z.number().int().positive(),
});
/** What one press of a button did, by the id that the browser gave it. */
export const Press = z.object({ press: z.uuid() });
