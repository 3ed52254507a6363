import type { Answers } from "@/lib/audits/ask-meta";
import { complaintOf } from "@/lib/decline";
import type { BatchResult } from "@/lib/graph/batch";
import type { Prisma } from "@/lib/generated/prisma/client";

const raw = (result: BatchResult<unknown>): Prisma.InputJsonValue => {
  if (!result.ok) return { ok: false, reason: result.error.reason, ...complaintOf(result.error) };
  // Through text, so that what JSON cannot say is dropped here and not by the database.
  return { ok: true, value: JSON.parse(JSON.stringify(result.value)) };
};

/** What is kept of Meta's answers, by question. A Page's token is asked for but is not among them. */
export const rawAnswers = (answers: Answers): Prisma.InputJsonObject =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([question, result]) => (result ? [[question, raw(result)]] : [])),
  );
