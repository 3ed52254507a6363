import type { SourceFacts } from "@/lib/audits/facts";
import { inOrder, type FoundFinding } from "@/lib/audits/finding-codes";
import { adAccountFindings } from "@/lib/audits/findings/ad-account-findings";
import { connectionFindings } from "@/lib/audits/findings/connection-findings";
import { finding, passOr } from "@/lib/audits/findings/finding";
import { instagramFindings } from "@/lib/audits/findings/instagram-findings";
import { roleFindings } from "@/lib/audits/findings/role-findings";
import { threadsFindings } from "@/lib/audits/findings/threads-findings";

function pageFindings({ type, pageIsPublished, pages }: SourceFacts): FoundFinding[] {
  if (type !== "page") return [];
  return [finding("page_published", passOr(pageIsPublished, "fail"), { page: pages[0]?.name ?? null })];
}

/** Everything that can be said of a source, the most pressing code first. The same facts always say the same. */
export function findingsOf(facts: SourceFacts): FoundFinding[] {
  const found = [
    ...connectionFindings(facts),
    ...roleFindings(facts),
    ...adAccountFindings(facts),
    ...instagramFindings(facts),
    ...pageFindings(facts),
    ...threadsFindings(facts),
    finding("placement", "pass"),
  ];
  return inOrder(found);
}
