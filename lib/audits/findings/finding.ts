import type { Evidence, FindingCode, FoundFinding } from "@/lib/audits/finding-codes";
import type { FindingState } from "@/lib/generated/prisma/enums";

export const finding = (code: FindingCode, state: FindingState, evidence: Evidence = {}): FoundFinding => ({
  code,
  state,
  evidence,
});

/** `null` is an answer that did not arrive. */
export const passOr = (value: boolean | null, otherwise: "fail" | "warn"): FindingState =>
  value === null ? "unknown" : value ? "pass" : otherwise;
