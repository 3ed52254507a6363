import { findFindingRow, type FindingCode, type FoundFinding } from "@/lib/audits/finding-codes";
import type { Overall } from "@/lib/generated/prisma/enums";

/** Without an answer to these nobody can say whether an ad would run. */
const key = new Set<FindingCode>([
  "listed",
  "threads_account",
  "threads_refused",
  "ad_account_active",
  "page_backed_instagram",
]);

const isOver = ({ code, state, evidence }: FoundFinding) =>
  state === "fail" && (findFindingRow(code)?.fixable === false || evidence["shut"] === true);

const isMissing = ({ code, state }: FoundFinding) => state === "unknown" && key.has(code);

/**
 * Not eligible: a role, an ad account Meta closed, or a refusal stands in the way, which the person cannot repair. Needs
 * action: something failed that can be repaired. Unknown: nothing failed, but an answer is missing that the verdict needs.
 */
export function overallOf(findings: readonly FoundFinding[]): Exclude<Overall, "checking"> {
  if (findings.some(isOver)) return "not_eligible";
  if (findings.some(({ state }) => state === "fail")) return "needs_action";
  return findings.some(isMissing) ? "unknown" : "ready";
}

/** What stands first in the way, and how many things do. Where nothing failed, the answers that are missing. */
export function obstacleOf(findings: readonly FoundFinding[]): {
  obstacle: FindingCode | null;
  obstacleCount: number;
} {
  const failed = findings.filter(({ state }) => state === "fail");
  const first = failed.find(isOver) ?? failed[0];
  if (first) return { obstacle: first.code, obstacleCount: failed.length };
  const missing = findings.filter(isMissing);
  const told = missing.find(({ code }) => code === "listed" || code === "threads_refused");
  const obstacle = told?.code ?? (missing.length > 0 ? "unanswered" : null);
  return { obstacle, obstacleCount: missing.length };
}
