import type { FoundFinding } from "@/lib/audits/finding-codes";
import type { Overall } from "@/lib/generated/prisma/enums";
import type { Prisma } from "@/lib/generated/prisma/client";

export type DisplayedOverall = Overall | "stale";

/** Times are ISO strings. */
export type AuditView = {
  id: string;
  overall: DisplayedOverall;
  finishedAt: string;
  /** The most pressing first. */
  findings: FoundFinding[];
  /** What Meta answered, by question, without tokens. */
  answers: Prisma.JsonValue;
  /** When those were given: the last time the findings changed. */
  answersFrom: string;
};

/** Checks in a row that found the same. */
export type HistoryLine = {
  id: string;
  overall: Overall;
  findingsOf: string;
  from: string;
  to: string;
  checks: number;
  findings: FoundFinding[];
};
