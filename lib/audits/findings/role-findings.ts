import type { SourceFacts } from "@/lib/audits/facts";
import type { FoundFinding } from "@/lib/audits/finding-codes";
import { finding } from "@/lib/audits/findings/finding";
import type { FindingState } from "@/lib/generated/prisma/enums";
import { mayAdvertise, roleName } from "@/lib/portfolio/page-role";

/** What Meta answers to somebody without a role; where a permission is missing, that is said instead. */
const speaksOfRole = new Set(["role_missing", "not_found"]);

/**
 * Somebody may advertise by the tasks on a linked Page, or by a role on the Instagram account through its portfolio.
 * The latter cannot be read; that Meta answered the look-ups proves it, that Meta refused them disproves it.
 */
export function roleFindings(facts: SourceFacts): FoundFinding[] {
  const { pages, portfolio, kinds, type } = facts;
  const page = pages.find(({ tasks }) => mayAdvertise(tasks)) ?? pages.find(({ tasks }) => tasks) ?? pages[0];
  const evidence = {
    page: page?.name ?? null,
    role: page?.tasks ? (roleName(page.tasks) ?? "none") : null,
    tasks: [...(page?.tasks ?? [])],
    portfolio,
  };
  const asked = type === "page" ? [kinds.pageBacked] : [kinds.associated, kinds.instagramBacked];
  const answered = asked.some(({ state }) => state === "found" || state === "none");
  const refusals = asked.filter(({ state }) => state === "refused");
  const verdict = (state: FindingState, by: string) => [finding("role", state, { ...evidence, by })];

  if (refusals.some(({ reason }) => reason && speaksOfRole.has(reason))) return verdict("fail", "refusal");
  if (page && mayAdvertise(page.tasks)) return verdict("pass", "tasks");
  if (page?.tasks) {
    const elsewhere = type === "instagram" && portfolio !== null && refusals.length === 0;
    if (!elsewhere) return verdict("fail", "tasks");
  }
  return answered ? verdict("pass", "answer") : verdict("unknown", "nothing");
}
