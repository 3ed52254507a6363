import type { SourceType, ThreadsKind } from "@/lib/generated/prisma/enums";

/** Why a source cannot speak as one kind of Threads account now. */
export type IdentityObstacle =
  | "threads_none"
  | "threads_unknown"
  | "threads_refused"
  | "not_applicable"
  | "page_missing"
  | "instagram_missing"
  | "instagram_unknown";

/** A source and a kind, resolved to the three ids that belong together in one creative. */
export type IdentityView = {
  sourceId: string;
  kind: ThreadsKind;
  type: SourceType;
  /** `@username` of an Instagram account, the name of a Page. */
  label: string;
  pictureUrl: string | null;
  page: { id: string; name: string; pictureUrl: string | null } | null;
  instagram: { id: string; username: string | null; pictureUrl: string | null } | null;
  threadsUserId: string | null;
  lookedUpAt: string | null;
  obstacle: IdentityObstacle | null;
  /** Whether the chosen ad account may use the Instagram account; null where nobody knows. */
  instagramAssigned: boolean | null;
};

export type ThreeIds = { pageId: string; instagramUserId: string; threadsUserId: string };

/** The ids where all three are there; a pair that Meta would refuse is none. */
export function idsOf(identity: IdentityView | null): ThreeIds | null {
  if (!identity || identity.obstacle !== null) return null;
  const { page, instagram, threadsUserId } = identity;
  return page && instagram && threadsUserId
    ? { pageId: page.id, instagramUserId: instagram.id, threadsUserId }
    : null;
}
