import { readValue } from "@/lib/graph/answer";
import { complaintIn } from "@/lib/graph/complaint";
import { GraphError } from "@/lib/graph/errors";
import { nameOf, type Open } from "@/lib/graph/read/question";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const namesOf = ({ subject }: Open) =>
  subject === null ? [] : subject.edge === null ? subject.fields.map(nameOf) : [subject.edge];

/** What the node would have answered to this question alone: nothing of what only others asked for. */
function ownPart(node: Record<string, unknown>, open: Open, others: readonly Open[]): unknown {
  if (open.subject?.edge) return node[open.subject.edge];
  const own = new Set(["id", ...namesOf(open)]);
  const foreign = new Set(others.flatMap(namesOf).filter((name) => !own.has(name)));
  return Object.fromEntries(Object.entries(node).filter(([name]) => !foreign.has(name)));
}

/**
 * Answers out of one node's joint answer the questions it does answer, and returns those it leaves open. An edge that is
 * not there was not answered: it is never read as none.
 */
export function splitAnswer(node: unknown, asked: readonly Open[], now: Date): Open[] {
  if (!isObject(node) || complaintIn(node)) return [...asked];
  return asked.filter((open) => {
    const part = ownPart(
      node,
      open,
      asked.filter((other) => other !== open),
    );
    if (part === undefined || part === null || complaintIn(part)) return true;
    const owner = open.subject?.edge ? open.subject.nodeId : undefined;
    try {
      open.result = { ok: true, value: readValue(open.question.endpoint, part, { now, secrets: [], owner }) };
      return false;
    } catch (error) {
      if (error instanceof GraphError) return true;
      throw error;
    }
  });
}
