import { findFindingRow } from "@/lib/audits/finding-codes";
import type { KindRow, OpenFinding } from "@/lib/threads-accounts/schema";

/** What the cells of the row say already. */
const saidByCells = new Set([
  "threads_account",
  "threads_associated",
  "threads_instagram_backed",
  "threads_page_backed",
  "threads_creation",
  "threads_refused",
  "threads_portfolio",
]);

/** Not about one account: said once, above all of them. */
const sharedBlocks = new Set(["connection", "ad_account", "placement"]);
const isShared = ({ code }: OpenFinding) => sharedBlocks.has(findFindingRow(code)?.block ?? "");

const shownAtMost = 2;

/** The lines under a row: what stands in this account's way beyond what its cells show, the most pressing first. */
export function rowFindings({ findings }: Pick<KindRow, "findings">) {
  const lines = findings.filter(
    (finding) => finding.state !== "unknown" && !saidByCells.has(finding.code) && !isShared(finding),
  );
  return { lines: lines.slice(0, shownAtMost), more: Math.max(0, lines.length - shownAtMost) };
}

/** What fails for the login or the ad account, and so for every account that was checked with them; each once. */
export function sharedFindings(rows: readonly Pick<KindRow, "findings">[]): OpenFinding[] {
  const failed = rows.flatMap(({ findings }) =>
    findings.filter((one) => one.state === "fail" && isShared(one)),
  );
  return [...new Map(failed.map((finding) => [finding.code, finding])).values()];
}
