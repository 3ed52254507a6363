import type { BatchCall, BatchResult } from "@/lib/graph/batch";
import type { Endpoint } from "@/lib/graph/endpoint";
import { GraphError } from "@/lib/graph/errors";
import { plan } from "@/lib/graph/plan";
import { MetaId } from "@/lib/ids";

export type Question = Omit<BatchCall, "once">;

/**
 * The company a question may still travel in: with those about other nodes, with those about the same node, or none. In
 * company a question only ever succeeds; what does not is asked again with less of it, and by itself in the end.
 */
export type Way = "many" | "one" | "alone";

/** What is asked of which node. `edge`: read inside the node's fields; null for fields of its own. */
export type Subject = { nodeId: string; edge: string | null; fields: readonly string[] };

export type Open = {
  question: Question;
  subject: Subject | null;
  way: Way;
  result?: BatchResult<unknown>;
};

/** A field list's names: `business{id,name}` names `business`. */
export const nameOf = (field: string) => /^\w+/.exec(field)?.[0] ?? field;

const mayTravel = ({ method, host, token, repeatable, inline, path }: Endpoint) =>
  method === "GET" && host === "graph" && token === "user" && repeatable && (inline || /^\/:\w+$/.test(path));

function subjectOf({ endpoint, input, token, fields = endpoint.fields }: Question): Subject | null {
  if (token !== undefined || fields.length === 0 || !mayTravel(endpoint)) return null;
  try {
    const { path, params } = plan(endpoint, input);
    const [, nodeId = "", edge = null] = path.split("/");
    const nothingElse = Object.keys(params).every((key) => key === "fields");
    return nothingElse && MetaId.safeParse(nodeId).success ? { nodeId, edge, fields } : null;
  } catch (error) {
    // Sent by itself it is refused for the same reason, and that is its answer.
    if (error instanceof GraphError) return null;
    throw error;
  }
}

const keyOf = ({ endpoint, input, token, fields }: Question) =>
  JSON.stringify([endpoint.name, input, token, fields]);

/** Each question once; `places` says which of them answers the question in that place. */
export function openQuestions(questions: readonly Question[]) {
  const known = new Map<string, number>();
  const open: Open[] = [];
  const places = questions.map((question) => {
    const key = keyOf(question);
    const place = known.get(key) ?? open.length;
    if (place === open.length) {
      const subject = subjectOf(question);
      open.push({ question, subject, way: subject ? "many" : "alone" });
    }
    known.set(key, place);
    return place;
  });
  return { open, places };
}
