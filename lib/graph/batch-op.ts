import { mayCommit } from "@/lib/graph/answer";
import type { Line } from "@/lib/graph/attempt";
import type { BatchCall, BatchResult } from "@/lib/graph/batch";
import { chargesOf, type Charge } from "@/lib/graph/charges";
import { credentialsFor, type Credentials } from "@/lib/graph/credentials";
import { encodeQuery } from "@/lib/graph/encode";
import type { Endpoint } from "@/lib/graph/endpoint";
import { GraphError, unsent } from "@/lib/graph/errors";
import { plan, type Plan } from "@/lib/graph/plan";

/** A call on its way through a batch, and what came of its last try. */
export type Op = {
  endpoint: Endpoint;
  plan: Plan;
  own: Credentials;
  once: boolean;
  charges: readonly Charge[];
  result?: BatchResult<unknown>;
  committed: "no" | "maybe";
};

/** The call as it travels, or why it cannot. */
export function prepare(
  line: Line,
  { endpoint, input, fields, query, token, once = false }: BatchCall,
): Op | BatchResult<unknown> {
  try {
    const asked = plan(endpoint, input, fields);
    const planned = { ...asked, params: { ...asked.params, ...query } };
    const own = token === undefined ? null : credentialsFor(endpoint, { ...line, token });
    const alone =
      endpoint.host === "video" ||
      endpoint.token === "app" ||
      endpoint.token === "none" ||
      Object.values(planned.params).some((value) => value instanceof Blob);
    if (!alone) {
      const charges = chargesOf(endpoint, planned);
      return { endpoint, plan: planned, own, once, charges, committed: "no" };
    }
    return { ok: false, error: unsent("invalid_parameter", endpoint, "cannot travel in a batch") };
  } catch (error) {
    if (error instanceof GraphError) return { ok: false, error };
    throw error;
  }
}

/** The whole list travels in the body of the request, so a token of its own is in no URL that is sent. */
export function describe({ endpoint, plan: { path, params }, own }: Op) {
  const query = encodeQuery({ ...params, appsecret_proof: own?.proof }).toString();
  const url = path.slice(1);
  const { method } = endpoint;
  return {
    ...{ method, relative_url: method === "POST" || !query ? url : `${url}?${query}` },
    ...(method === "POST" && { body: query }),
    ...(own && { access_token: own.token }),
  };
}

export const ownSecrets = ({ own }: Op) => (own ? [own.token, own.proof] : []);

/** A failure of the whole request, as it concerns one call. */
export const concerning = ({ endpoint }: Op, error: GraphError) =>
  new GraphError({
    ...error.toJSON(),
    endpoint: endpoint.name,
    committed: mayCommit(endpoint) ? error.committed : "no",
  });

export const unanswered = ({ endpoint }: Op) =>
  new GraphError({
    reason: "timed_out",
    endpoint: endpoint.name,
    retry: "now",
    detail: "null in the batch",
    committed: mayCommit(endpoint) ? "maybe" : "no",
  });

/** Keeps what reading this call's answer gave, be it a value or an error. */
export function settle(op: Op, read: () => unknown, shared?: true) {
  try {
    op.result = { ok: true, value: read() };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (error.committed === "maybe") op.committed = "maybe";
    op.result = { ok: false, error: error.withCommitted(op.committed), ...(shared && { shared }) };
  }
}

export function fail(op: Op, error: GraphError, shared?: true) {
  const read = () => {
    throw error;
  };
  settle(op, read, shared);
}
