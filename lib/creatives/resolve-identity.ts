import type { KindState, SourceType, ThreadsKind } from "@/lib/generated/prisma/enums";
import type { IdentityObstacle, IdentityView } from "@/lib/creatives/identity";

type PageFacts = {
  id: string;
  name: string;
  pictureUrl: string | null;
  pageBackedInstagram: KindState;
  pageBackedInstagramId: string | null;
};
type InstagramFacts = {
  id: string;
  username: string | null;
  pictureUrl: string | null;
  pages: PageFacts[];
  /** Null: the ad account's list was never read to its end. */
  assigned: boolean | null;
};

/** What the rows say about a source. */
export type SourceFacts = {
  id: string;
  type: SourceType;
  label: string;
  instagram: InstagramFacts | null;
  page: PageFacts | null;
  states: Record<ThreadsKind, KindState>;
  accounts: { kind: ThreadsKind; threadsUserId: string | null; lookedUpAt: Date }[];
};

const threadsObstacle: Record<KindState, IdentityObstacle | null> = {
  found: null,
  none: "threads_none",
  unknown: "threads_unknown",
  refused: "threads_refused",
  not_applicable: "not_applicable",
};

function instagramBehind(kind: ThreadsKind, source: SourceFacts, page: PageFacts | null) {
  if (kind !== "page_backed") return source.instagram;
  if (!page?.pageBackedInstagramId) return null;
  return { id: page.pageBackedInstagramId, username: null, pictureUrl: page.pictureUrl };
}

/**
 * Which three ids stand together when a source speaks as `kind`: the two Instagram kinds use that Instagram account and
 * the Page linked to it; the Page-backed kind uses the Page and its own Page-backed Instagram account. An id
 * once found stays good while a later look-up goes unanswered.
 */
export function resolveIdentity(source: SourceFacts, kind: ThreadsKind): IdentityView {
  const account = source.accounts.find((one) => one.kind === kind);
  const page = source.page ?? source.instagram?.pages[0] ?? null;
  const instagram = instagramBehind(kind, source, page);
  const instagramObstacle =
    kind === "page_backed" && page?.pageBackedInstagram === "unknown"
      ? "instagram_unknown"
      : "instagram_missing";

  return {
    sourceId: source.id,
    kind,
    type: source.type,
    label: source.label,
    pictureUrl: source.instagram?.pictureUrl ?? page?.pictureUrl ?? null,
    page: page && { id: page.id, name: page.name, pictureUrl: page.pictureUrl },
    instagram: instagram && {
      id: instagram.id,
      username: instagram.username,
      pictureUrl: instagram.pictureUrl,
    },
    threadsUserId: account?.threadsUserId ?? null,
    lookedUpAt: account?.lookedUpAt.toISOString() ?? null,
    obstacle:
      (account?.threadsUserId ? null : (threadsObstacle[source.states[kind]] ?? "threads_unknown")) ??
      (page ? null : "page_missing") ??
      (instagram ? null : instagramObstacle),
    instead: null,
    instagramAssigned: kind === "page_backed" ? null : (source.instagram?.assigned ?? null),
  };
}
