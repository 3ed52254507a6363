import { findFindingRow, type Evidence, type FindingCode } from "@/lib/audits/finding-codes";

const known = (code: string): code is FindingCode => findFindingRow(code) !== null;

/** The key of a finding's texts; `other` for a code this version does not know. */
export const findingKey = (code: string) => (known(code) ? code : "other");

/** Values a sentence may name. What Meta did not say is the word `none`, which the messages select on. */
const named = [
  "name",
  "page",
  "role",
  "by",
  "first",
  "count",
  "status",
  "reason",
  "adAccount",
  "kind",
  "refused",
  "what",
  "message",
  "username",
] as const;

export function findingValues(evidence: Evidence) {
  const values = named.map((name) => {
    const value = evidence[name];
    return [name, typeof value === "number" ? value : value == null ? "none" : String(value)] as const;
  });
  return {
    count: 0,
    ...Object.fromEntries(values.filter(([name, value]) => name !== "count" || value !== "none")),
  };
}

/** What was read, small: `status disabled · reason risk_payment`. Names a sentence already says are left out. */
export function evidenceText(evidence: Evidence) {
  const said = new Set<string>([
    "name",
    "page",
    "adAccount",
    "message",
    "count",
    "by",
    "what",
    "refused",
    "kind",
  ]);
  return Object.entries(evidence)
    .filter(
      ([name, value]) =>
        !said.has(name) && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
    )
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(", ") : value}`)
    .join(" · ");
}
