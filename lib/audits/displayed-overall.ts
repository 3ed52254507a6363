import type { DisplayedOverall } from "@/lib/audits/schema";
import type { Overall } from "@/lib/generated/prisma/enums";

export const staleAfterDays = 7;

/** A verdict older than a week is shown as stale; one that is being made, or never was, is not a verdict. */
export function displayedOverall(overall: Overall, checkedAt: Date | null, now: Date): DisplayedOverall {
  if (overall === "checking" || overall === "unknown" || !checkedAt) return overall;
  return now.getTime() - checkedAt.getTime() > staleAfterDays * 86_400_000 ? "stale" : overall;
}
