import type { DisplayedOverall } from "@/lib/audits/schema";
import type { SourceType, ThreadsKind } from "@/lib/generated/prisma/enums";
import { kindColumn, type KindColumns } from "@/lib/threads-accounts/kind-columns";
import { countingKind } from "@/lib/threads-accounts/recommend-kind";
import type { BackedKind } from "@/lib/threads-accounts/schema";

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
  kinds: KindColumns;
  inUse: ThreadsKind | null;
  /** The kind that counts, where it is absent and can be made. */
  creatable: BackedKind | null;
  obstacle: string | null;
  obstacleCount: number;
  role: string | null;
  portfolio: string | null;
  /** Whether the ad account chosen in set-up may use it; unknown until its list was read to the end. */
  adAccount: "assigned" | "not_assigned" | "unknown" | "not_applicable";
  checkedAt: string | null;
};

type Chosen = KindColumns & { chosenKind: ThreadsKind | null; recommendedKind: ThreadsKind | null };

/** The kind creatives will use: the person's choice, else the recommendation, if that account was found. */
export function kindInUse(source: Chosen): ThreadsKind | null {
  const kind = countingKind(source);
  return kind && source[kindColumn[kind]] === "found" ? kind : null;
}

/** The same, if that account is absent and nothing but a missing role would forbid making it. */
export function kindToCreate(source: Chosen & { obstacle: string | null }): BackedKind | null {
  const kind = countingKind(source);
  if (!kind || kind === "associated" || source.obstacle === "role") return null;
  return source[kindColumn[kind]] === "none" ? kind : null;
}
