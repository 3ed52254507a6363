import type { KindFact } from "@/lib/audits/facts";
import type { BatchResult } from "@/lib/graph/batch";
import type { GraphReason } from "@/lib/graph/errors";

/** Meta answered, and the answer is no. Whatever else went wrong leaves the question open. */
const refusals = new Set<GraphReason>([
  "permission_missing",
  "role_missing",
  "page_token_needed",
  "not_found",
  "app_in_development",
  "app_access_limited",
  "account_restricted",
  "unknown_field",
]);

type Lookup<Id extends string> = { state: "none" } | ({ state: "found" } & Record<Id, string>);

/** An answer as a fact. `known`: the id found earlier, kept while nobody answers. */
export function kindFact<Key extends string>(
  result: BatchResult<Lookup<Key>>,
  key: Key,
  known: string | null,
): KindFact {
  if (!result.ok) {
    const { reason } = result.error;
    return { state: refusals.has(reason) ? "refused" : "unknown", id: known, reason };
  }
  const { value } = result;
  return value.state === "found"
    ? { state: "found", id: value[key], reason: null }
    : { state: "none", id: null, reason: null };
}

export const notApplicable: KindFact = { state: "not_applicable", id: null, reason: null };
