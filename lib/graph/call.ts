import type { z } from "zod";
import { readAnswer } from "@/lib/graph/answer";
import { attemptOnce, type Line } from "@/lib/graph/attempt";
import { chargesOf } from "@/lib/graph/charges";
import { credentialsFor, secretsOf } from "@/lib/graph/credentials";
import { encodeBody, encodeQuery } from "@/lib/graph/encode";
import type { Endpoint } from "@/lib/graph/endpoint";
import { askLeave, heldBack } from "@/lib/graph/governor";
import { plan } from "@/lib/graph/plan";
import { withRetries } from "@/lib/graph/retry";
import type { Outgoing } from "@/lib/graph/send";

export type CallOptions = {
  signal?: AbortSignal | undefined;
  /** Read these instead of the endpoint's own. */
  fields?: readonly string[] | undefined;
};

const trimmed = (base: string) => base.replace(/\/+$/, "");

/** Always one of the two configured hosts, whatever an answer or an input says. */
export function graphUrl({ config }: Line, path: string, host: Endpoint["host"] = "graph") {
  const base = trimmed(host === "video" ? config.videoUrl : config.graphUrl);
  return new URL(`${base}/${config.version}${path}`);
}

/** One call with its retries. `query` overlays the parameters: the next page's. Throws GraphError. */
export async function callEndpoint<Input extends z.ZodType, Output extends z.ZodType>(
  line: Line,
  endpoint: Endpoint<Input, Output>,
  input: unknown,
  { signal, fields, query }: CallOptions & { query?: Record<string, string> } = {},
): Promise<z.output<Output>> {
  const planned = plan(endpoint, input, fields);
  const { path, owner, params, secrets } = planned;
  const charges = chargesOf(endpoint, planned);
  const credentials = credentialsFor(endpoint, line);
  const all = { ...params, ...query, ...(credentials && { appsecret_proof: credentials.proof }) };
  const url = graphUrl(line, path, endpoint.host);
  const headers: Record<string, string> = { accept: "application/json" };
  if (credentials) headers["authorization"] = `Bearer ${credentials.token}`;
  const outgoing: Outgoing = { asked: endpoint, url, headers };
  if (endpoint.method === "POST") outgoing.body = encodeBody(all);
  else url.search = encodeQuery(all).toString();

  const context = () => ({
    now: line.patience.now(),
    secrets: secretsOf(credentials, line, secrets),
    owner,
  });
  return withRetries(
    async (attempt, timeoutMs, cause) => {
      const leave = await askLeave(line, charges, signal);
      if (!leave.ok) throw heldBack(endpoint, leave.until, line.patience.now());
      return attemptOnce(line, outgoing, (raw) => readAnswer(endpoint, raw, context()), {
        ...{ attempt, timeoutMs, signal, cause, settle: leave.settle },
        observe: (headers, error) => [{ charges, headers, error }],
      });
    },
    { repeatable: endpoint.repeatable, signal },
    outgoing.body instanceof FormData
      ? { ...line.patience, attemptMs: line.patience.overallMs }
      : line.patience,
  );
}
