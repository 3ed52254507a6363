import { z } from "zod";
import { isFindingCode, type FoundFinding } from "@/lib/audits/finding-codes";
import type { Finding } from "@/lib/generated/prisma/client";

const Evidence = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
);

/** Stored rows as findings. A code that an older version wrote and this one does not know is left out. */
export const parseFindings = (
  rows: readonly Pick<Finding, "code" | "state" | "evidence">[],
): FoundFinding[] =>
  rows.flatMap(({ code, state, evidence }) =>
    isFindingCode(code) ? [{ code, state, evidence: Evidence.catch({}).parse(evidence) }] : [],
  );
