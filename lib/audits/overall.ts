import { findFindingRow, type FindingCode, type FoundFinding } from "@/lib/audits/finding-codes";
import type { Overall } from "@/lib/generated/prisma/enums";

/** Without an answer to these nobody can say whether an ad would run. */
const key = new Set<FindingCode>(["threads_account", "ad_account_active", "page_backed_instagram"]);

const isOver = ({ code, state, evidence }: FoundFinding) =>
  state === "fail" &&
  (findFindingRow(code)?.fixable === false || evidence["shut"] === true || evidence["refused"] === true);

/**
 * Not eligible: a role, an ad account Meta closed, or a refusal stands in the way, which the person cannot repair. Needs action:
 * something failed that can be repaired. Unknown: nothing failed, but an answer is missing that the verdict needs.
 */
export function overallOf(findings: readonly FoundFinding[]): Exclude<Overall, "checking"> {
  if (findings.some(isOver)) return "not_eligible";
  if (findings.some(({ state }) => state === "fail")) return "needs_action";
  if (findings.some(({ code, state }) => state === "unknown" && key.has(code))) return "unknown";
  return "ready";
}

/** What stands first in the way, and how many things do. Where nothing failed, the answers that are missing. */
export function obstacleOf(findings: readonly FoundFinding[]) {
  const failed = findings.filter(({ state }) => state === "fail");
  const over = failed.find(isOver);
  const missing = findings.filter(({ code, state }) => state === "unknown" && key.has(code));
  const first = over ?? failed[0] ?? missing[0];
  const all = failed.length > 0 ? failed : missing;
  return { obstacle: first?.code ?? null, obstacleCount: all.length };
}
