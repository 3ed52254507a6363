import { unstable_rethrow } from "next/navigation";
import { z } from "zod";
import { DatabaseUnreachable } from "@/lib/database-unreachable";
import { GraphError } from "@/lib/graph/errors";
import { log } from "@/lib/log";
import { AppError, type Reason } from "@/lib/reasons";

/** What Meta said, as far as a person can use it. */
export type MetaComplaint = {
  code: number | null;
  subcode: number | null;
  title: string | null;
  message: string | null;
  traceId: string | null;
  /** Key paths Meta blames, such as `["object_story_spec", "link_data", "link"]`. */
  blame: string[][];
};

export type Declined = {
  ok: false;
  reason: Reason;
  /** Message by dotted path of the input, where single fields were wrong. */
  fields?: Record<string, string>;
  complaint?: MetaComplaint;
  /** When it is worth another try. */
  retryAfterSeconds?: number;
};

export const complaintOf = (error: GraphError): MetaComplaint => ({
  code: error.code ?? null,
  subcode: error.subcode ?? null,
  title: error.title ?? null,
  message: error.userMessage ?? error.metaMessage ?? null,
  traceId: error.fbtraceId ?? null,
  blame: error.blame,
});

/** Turns what a boundary threw into an answer. A bug is logged once, and shown as `unexpected`. */
export function declined(error: unknown): Declined {
  unstable_rethrow(error);
  if (error instanceof GraphError) {
    const after = typeof error.retry === "object" ? { retryAfterSeconds: error.retry.afterSeconds } : {};
    return { ok: false, reason: error.reason, complaint: complaintOf(error), ...after };
  }
  if (error instanceof AppError) return { ok: false, reason: error.reason };
  if (error instanceof z.ZodError) {
    const fields = Object.fromEntries(error.issues.map((issue) => [issue.path.join("."), issue.message]));
    return { ok: false, reason: "invalid_input", fields };
  }
  if (error instanceof DatabaseUnreachable) return { ok: false, reason: "database_unreachable" };
  log.error({ err: error }, "unexpected");
  return { ok: false, reason: "unexpected" };
}
