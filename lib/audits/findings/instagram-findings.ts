import type { SourceFacts } from "@/lib/audits/facts";
import type { FoundFinding } from "@/lib/audits/finding-codes";
import { finding, passOr } from "@/lib/audits/findings/finding";

function assignment({ instagram, adAccount }: SourceFacts): FoundFinding[] {
  if (!instagram || !adAccount) return [];
  const evidence = { adAccount: adAccount.name, adAccountId: adAccount.id, count: adAccount.instagramTotal };
  return [finding("instagram_assigned", passOr(instagram.assigned, "fail"), evidence)];
}

export function instagramFindings(facts: SourceFacts): FoundFinding[] {
  const { instagram, pages } = facts;
  if (!instagram) return [];
  const named = { username: instagram.username, id: instagram.id };
  return [
    finding("instagram_picture", passOr(instagram.hasPicture, "fail"), named),
    finding("instagram_published", passOr(instagram.isPublished, "fail"), named),
    ...assignment(facts),
    finding("instagram_linked_page", pages.length > 0 ? "pass" : "fail", {
      ...named,
      page: pages[0]?.name ?? null,
      count: pages.length,
    }),
    finding("instagram_private", "unknown", named),
  ];
}
