import type { SourceType, ThreadsKind } from "@/lib/generated/prisma/enums";
import type { KindColumns } from "@/lib/threads-accounts/kind-columns";

/**
 * Associated if there is one, else Instagram-backed; Page-backed for a Page without an Instagram account. Null while
 * it is not known whether there is an associated one, and where Meta refuses the kind that would be next.
 */
export function recommendKind(type: SourceType, kinds: KindColumns): ThreadsKind | null {
  if (type === "page") return kinds.pageBacked === "refused" ? null : "page_backed";
  if (kinds.associated === "found") return "associated";
  if (kinds.associated === "unknown") return null;
  return kinds.instagramBacked === "refused" ? null : "instagram_backed";
}

/** The person's choice, else the recommendation. */
export const countingKind = (source: {
  chosenKind: ThreadsKind | null;
  recommendedKind: ThreadsKind | null;
}) => source.chosenKind ?? source.recommendedKind;
