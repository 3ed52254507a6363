import { SpanKind, SpanStatusCode, trace, type Attributes } from "@opentelemetry/api";
import type { GraphError, GraphReason } from "@/lib/graph/errors";

/** Whose work a call is part of. */
export type About = { workspaceId?: string; connectionId?: string; runId?: string };

type Attempt = {
  endpoint: string;
  method: string;
  host: string;
  attempt: number;
  /** Calls that travel together; 1 alone. */
  size: number;
  /** Why the attempt before this one failed. */
  cause?: GraphReason | undefined;
  about: About;
};

const tracer = trace.getTracer("heddle.graph");

const given = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));

/**
 * One attempt at Meta as an OpenTelemetry span. It says what was asked and how that went by names, numbers and ids; never
 * by a token, a parameter, an address with its query, or words that came with an answer.
 */
export function startSpan({ endpoint, method, host, attempt, size, cause, about }: Attempt) {
  const span = tracer.startSpan(endpoint, {
    kind: SpanKind.CLIENT,
    attributes: given({
      "http.request.method": method,
      "server.address": host,
      "graph.attempt": attempt,
      "graph.batch.size": size,
      "graph.retry.cause": cause,
      "heddle.workspace.id": about.workspaceId,
      "heddle.connection.id": about.connectionId,
      "heddle.run.id": about.runId,
    }),
  });
  return (status: number | undefined, error: GraphError | undefined) => {
    span.setAttributes(
      given({
        "http.response.status_code": status,
        "error.type": error?.reason,
        "graph.code": error?.code,
        "graph.subcode": error?.subcode,
        "graph.fbtrace_id": error?.fbtraceId,
      }),
    );
    if (error) span.setStatus({ code: SpanStatusCode.ERROR, message: error.reason });
    span.end();
  };
}
