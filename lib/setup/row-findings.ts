import { findFindingRow } from "@/lib/audits/finding-codes";
import type { KindRow, OpenFinding } from "@/lib/threads-accounts/schema";

/** What the cells of the row say already. */
const saidByCells = new Set([
  "threads_account",
  "threads_associated",
  "threads_instagram_backed",
  "threads_page_backed",
  "threads_creation",
  "threads_portfolio",
]);

/** True of every account, so other steps say it once; it speaks here only where nothing else does. */
const saidElsewhere = new Set(["connection", "ad_account", "placement"]);

const shownAtMost = 2;

/** The lines under a row: what stands in this account's way beyond what its cells show, the most pressing first. */
export function rowFindings({ findings, overall }: Pick<KindRow, "findings" | "overall">) {
  const open = findings.filter(({ code, state }) => state !== "unknown" && !saidByCells.has(code));
  const elsewhere = ({ code }: OpenFinding) => saidElsewhere.has(findFindingRow(code)?.block ?? "");
  const own = open.filter((finding) => !elsewhere(finding));
  const shared = open.filter((finding) => elsewhere(finding) && finding.state === "fail");
  const lines = own.length > 0 || overall === "ready" ? own : shared;
  return { lines: lines.slice(0, shownAtMost), more: Math.max(0, lines.length - shownAtMost) };
}
