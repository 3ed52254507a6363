import { z } from "zod";
import { SourceType, ThreadsKind } from "@/lib/generated/prisma/enums";
import { SourceId } from "@/lib/ids";

/** Why a source cannot speak as one kind of Threads account now. */
export const IdentityObstacle = z.enum([
  "threads_none",
  "threads_unknown",
  "threads_refused",
  "not_applicable",
  "page_missing",
  "instagram_missing",
  "instagram_unknown",
]);
export type IdentityObstacle = z.infer<typeof IdentityObstacle>;

const picture = z.string().nullable();

/** A source and a kind, resolved to the three ids that belong together in one creative. Times are ISO strings. */
export const IdentityView = z.object({
  sourceId: z.string(),
  kind: z.enum(ThreadsKind),
  type: z.enum(SourceType),
  /** `@username` of an Instagram account, the name of a Page. */
  label: z.string(),
  pictureUrl: picture,
  page: z.object({ id: z.string(), name: z.string(), pictureUrl: picture }).nullable(),
  instagram: z.object({ id: z.string(), username: z.string().nullable(), pictureUrl: picture }).nullable(),
  threadsUserId: z.string().nullable(),
  lookedUpAt: z.string().nullable(),
  obstacle: IdentityObstacle.nullable(),
  /** Where this kind cannot speak now: another kind of the same source that can. */
  instead: z.enum(ThreadsKind).nullable(),
  /** Whether the chosen ad account may use the Instagram account; null where nobody knows. */
  instagramAssigned: z.boolean().nullable(),
});
export type IdentityView = z.infer<typeof IdentityView>;

/** A source with what it would be as each of the three kinds. */
export const Speaker = z.object({
  sourceId: SourceId,
  /** What the person chose for creatives, else what is recommended. */
  preferredKind: z.enum(ThreadsKind).nullable(),
  kinds: z.object({
    associated: IdentityView,
    instagram_backed: IdentityView,
    page_backed: IdentityView,
  }),
});
export type Speaker = z.infer<typeof Speaker>;

export const speakerKinds = [
  ThreadsKind.associated,
  ThreadsKind.instagram_backed,
  ThreadsKind.page_backed,
] as const;

/** The kind a creative begins with: the preferred one where it can be used, else the first that can. */
export function usableKind({ preferredKind, kinds }: Speaker): ThreadsKind | null {
  const order = [...(preferredKind ? [preferredKind] : []), ...speakerKinds];
  return order.find((kind) => kinds[kind].obstacle === null) ?? preferredKind;
}

/** Tells each kind that cannot speak which other one can. */
export function withAlternatives(speaker: Speaker): Speaker {
  const kind = usableKind(speaker);
  const other = kind && idsOf(speaker.kinds[kind]) !== null ? kind : null;
  const told = (view: IdentityView) => ({ ...view, instead: idsOf(view) === null ? other : null });
  const { associated, instagram_backed, page_backed } = speaker.kinds;
  return {
    ...speaker,
    kinds: {
      associated: told(associated),
      instagram_backed: told(instagram_backed),
      page_backed: told(page_backed),
    },
  };
}

export type ThreeIds = { pageId: string; instagramUserId: string; threadsUserId: string };

/** The ids where all three are there; a pair that Meta would refuse is none. */
export function idsOf(identity: IdentityView | null): ThreeIds | null {
  if (!identity || identity.obstacle !== null) return null;
  const { page, instagram, threadsUserId } = identity;
  return page && instagram && threadsUserId
    ? { pageId: page.id, instagramUserId: instagram.id, threadsUserId }
    : null;
}
