import { redact } from "@/lib/graph/redact";
import type { GraphReason } from "@/lib/graph/reasons";

export type { GraphReason } from "@/lib/graph/reasons";

/** Whether asking again can help: not as it is, at once, or after a pause. */
export type Retry = "never" | "now" | { afterSeconds: number };

type Facts = {
  reason: GraphReason;
  endpoint: string;
  retry: Retry;
  /** Whether the request may have taken effect although no answer says so. */
  committed: "no" | "maybe";
  code?: number | undefined;
  subcode?: number | undefined;
  title?: string | undefined;
  userMessage?: string | undefined;
  metaMessage?: string | undefined;
  fbtraceId?: string | undefined;
  /** Key paths Meta blames, such as `["object_story_spec", "link_data", "link"]`. */
  blame?: string[][];
  /** What broke below Meta: a socket code, a path in an answer. Never text that came with the answer. */
  detail?: string | undefined;
};

/**
 * Why a call to Meta failed. Neither its text, its stack nor its JSON ever carries a token or a URL's query: all that
 * Meta or the network said is redacted on the way in, and no cause is kept.
 */
export class GraphError extends Error {
  override name = "GraphError";
  readonly reason: GraphReason;
  readonly endpoint: string;
  readonly retry: Retry;
  readonly committed: "no" | "maybe";
  readonly code: number | undefined;
  readonly subcode: number | undefined;
  readonly title: string | undefined;
  readonly userMessage: string | undefined;
  readonly metaMessage: string | undefined;
  readonly fbtraceId: string | undefined;
  readonly blame: string[][];
  readonly detail: string | undefined;

  constructor(facts: Facts, secrets: readonly string[] = []) {
    const clean = (text: string | undefined) => (text === undefined ? undefined : redact(text, secrets));
    const numbers = [facts.code, facts.subcode].filter((number) => number !== undefined).join("/");
    const parts = [`${facts.endpoint}: ${facts.reason}`, numbers && `(${numbers})`, clean(facts.detail)];
    super(parts.filter(Boolean).join(" "));
    this.reason = facts.reason;
    this.endpoint = facts.endpoint;
    this.retry = facts.retry;
    this.committed = facts.committed;
    this.code = facts.code;
    this.subcode = facts.subcode;
    this.title = clean(facts.title);
    this.userMessage = clean(facts.userMessage);
    this.metaMessage = clean(facts.metaMessage);
    this.fbtraceId = clean(facts.fbtraceId);
    this.blame = (facts.blame ?? []).map((path) => path.map((key) => redact(key, secrets)));
    this.detail = clean(facts.detail);
  }

  /** The same failure, known of more: an earlier attempt may have taken effect. */
  withCommitted(committed: "no" | "maybe") {
    return committed === this.committed ? this : new GraphError({ ...this.toJSON(), committed });
  }

  toJSON() {
    const { reason, endpoint, retry, committed, code, subcode, title } = this;
    const { userMessage, metaMessage, fbtraceId, blame, detail } = this;
    return {
      reason,
      endpoint,
      retry,
      committed,
      code,
      subcode,
      title,
      userMessage,
      metaMessage,
      fbtraceId,
      blame,
      detail,
    };
  }
}

/** What failed before anything was sent, and will fail alike the next time. */
export const unsent = (reason: GraphReason, { name }: { name: string }, detail?: string) =>
  new GraphError({ reason, endpoint: name, detail, retry: "never", committed: "no" });
