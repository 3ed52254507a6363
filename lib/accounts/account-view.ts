import type { DisplayedOverall } from "@/lib/audits/schema";
import type { KindState, SourceType, ThreadsKind } from "@/lib/generated/prisma/enums";

type Kinds = { associated: KindState; instagramBacked: KindState; pageBacked: KindState };

/** One row of the accounts table. Times are ISO strings. */
export type AccountView = {
  id: string;
  type: SourceType;
  metaId: string;
  label: string;
  name: string | null;
  pictureUrl: string | null;
  /** False only where Meta said that there is none. */
  hasPicture: boolean;
  overall: DisplayedOverall;
  changedThisWeek: boolean;
  kinds: Kinds;
  inUse: ThreadsKind | null;
  obstacle: string | null;
  obstacleCount: number;
  role: string | null;
  portfolio: string | null;
  /** Whether the ad account chosen in set-up may use it; unknown until its list was read to the end. */
  adAccount: "assigned" | "not_assigned" | "unknown" | "not_applicable";
  checkedAt: string | null;
};

export const kindColumn = {
  associated: "associated",
  instagram_backed: "instagramBacked",
  page_backed: "pageBacked",
} as const satisfies Record<ThreadsKind, keyof Kinds>;

/** The kind creatives will use: the person's choice, else the recommendation, if that account was found. */
export function kindInUse(
  source: Kinds & { chosenKind: ThreadsKind | null; recommendedKind: ThreadsKind | null },
): ThreadsKind | null {
  const kind = source.chosenKind ?? source.recommendedKind;
  return kind && source[kindColumn[kind]] === "found" ? kind : null;
}
