import type { z } from "zod";
import { lookUp } from "@/lib/graph/catalogue";
import type { CatalogueEntry } from "@/lib/graph/catalogue/entry";
import { complaintIn, type Complaint } from "@/lib/graph/complaint";
import type { Endpoint } from "@/lib/graph/endpoint";
import { GraphError, type Retry } from "@/lib/graph/errors";
import { parseLossless } from "@/lib/graph/lossless";
import { readUsage } from "@/lib/graph/usage";

/** An HTTP answer read to its end, from a call of its own or out of a batch. */
export type RawAnswer = { status: number; headers: Headers; body: string };

export type AnswerContext = {
  now: Date;
  secrets: readonly string[];
  /** The object whose edge was asked. */
  owner?: string | undefined;
};

type Asked = Pick<Endpoint, "name" | "method" | "repeatable">;

/** A GET that may be repeated changes nothing at Meta; anything else may have, unless Meta says it refused. */
export const mayCommit = ({ method, repeatable }: Asked) => method !== "GET" || !repeatable;

function parseBody(body: string): { json: unknown } | undefined {
  try {
    return { json: parseLossless(body) };
  } catch {
    return undefined;
  }
}

const pause = (seconds: number): Retry => ({ afterSeconds: Math.max(1, seconds) });

/** What the catalogue says, unless it knows nothing and the HTTP status does. */
function judge({ code, error_subcode: subcode, ...rest }: Complaint, status: number): CatalogueEntry {
  const { message, is_transient: isTransient, error_data: blame } = rest;
  const found = lookUp({ code, subcode, message, isTransient, blame });
  if (found.reason !== "unknown_error") return found;
  if (status === 429) return { reason: "rate_limited", retry: "wait", waitSeconds: 60 };
  return status >= 500 ? { reason: "temporary", retry: "now" } : found;
}

function refused(asked: Asked, raw: RawAnswer, complaint: Complaint, { now, secrets }: AnswerContext) {
  const found = judge(complaint, raw.status);
  const asks = readUsage(raw.headers, now).waitSeconds;
  const wait = asks || (found.waitSeconds ?? 0);
  const mightHaveDone = found.reason === "temporary" || raw.status >= 500;
  return new GraphError(
    {
      reason: found.reason,
      endpoint: asked.name,
      code: complaint.code,
      subcode: complaint.error_subcode,
      retry: !found.retry ? "never" : wait > 0 ? pause(wait) : "now",
      committed: mightHaveDone && mayCommit(asked) ? "maybe" : "no",
      title: complaint.error_user_title,
      userMessage: complaint.error_user_msg,
      metaMessage: complaint.message,
      blame: complaint.error_data,
      fbtraceId: complaint.fbtrace_id ?? raw.headers.get("x-fb-trace-id") ?? undefined,
    },
    secrets,
  );
}

/** Something other than Graph answered, or Graph broke off. */
function unreadable(asked: Asked, raw: RawAnswer, detail: string, { now }: AnswerContext) {
  const asks = readUsage(raw.headers, now).waitSeconds;
  const limited = raw.status === 429;
  const reason = limited ? "rate_limited" : raw.status >= 500 ? "temporary" : "unreadable_answer";
  return new GraphError({
    reason,
    endpoint: asked.name,
    detail: `${detail}, HTTP ${raw.status}`,
    retry: limited ? pause(asks || 60) : asks > 0 ? pause(asks) : "now",
    committed: !limited && mayCommit(asked) ? "maybe" : "no",
    fbtraceId: raw.headers.get("x-fb-trace-id") ?? undefined,
  });
}

/** An edge answering with its owner's own id has only said whom it was asked about. */
function withoutOwner(json: unknown, owner: string | undefined) {
  if (owner === undefined || typeof json !== "object" || json === null || !("id" in json)) return json;
  const { id, ...rest } = json;
  return String(id) === owner ? rest : json;
}

/** Reads what an endpoint promises out of what Meta answered. Throws GraphError. */
export function readAnswer<Input extends z.ZodType, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
  raw: RawAnswer,
  context: AnswerContext,
): z.output<Output> {
  const parsed = parseBody(raw.body);
  if (!parsed) throw unreadable(endpoint, raw, raw.body.trim() ? "not JSON" : "empty", context);
  const complaint = complaintIn(parsed.json);
  if (complaint) throw refused(endpoint, raw, complaint, context);
  if (raw.status < 200 || raw.status > 299) throw unreadable(endpoint, raw, "no error named", context);
  return readValue(endpoint, parsed.json, context);
}

/** The same for an answer that stood inside a larger one. Throws GraphError. */
export function readValue<Input extends z.ZodType, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
  json: unknown,
  context: AnswerContext,
): z.output<Output> {
  const read = endpoint.output.safeParse(withoutOwner(json, context.owner));
  if (read.success) return read.data;
  throw new GraphError(
    {
      reason: "unreadable_answer",
      endpoint: endpoint.name,
      retry: "never",
      committed: mayCommit(endpoint) ? "maybe" : "no",
      detail: `unexpected shape at ${read.error.issues.map(({ path }) => path.join(".") || "the top").join(", ")}`,
    },
    context.secrets,
  );
}
