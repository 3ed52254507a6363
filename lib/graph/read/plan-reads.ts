import type { BatchCall } from "@/lib/graph/batch";
import { maxIds, readNode, readNodes } from "@/lib/graph/read/node-endpoints";
import { nameOf, type Open, type Subject } from "@/lib/graph/read/question";

/** Questions about one node that are asked together. */
export type Company = { nodeId: string; asked: readonly Open[] };

export type Read =
  | { kind: "alone"; open: Open; call: BatchCall }
  | { kind: "together"; way: "many" | "one"; fields: string; edges: boolean; of: Company[]; call: BatchCall };

type Asked = Open & { subject: Subject };
const hasSubject = (open: Open): open is Asked => open.subject !== null;

/** Every field once, edges with what is read of them in braces. Null where two ask for the same name differently. */
function fieldsOf(asked: readonly Asked[]): string | null {
  const byName = new Map<string, string>();
  for (const { subject } of asked) {
    const { edge, fields } = subject;
    for (const field of edge === null ? fields : [`${edge}{${fields.join(",")}}`]) {
      const name = nameOf(field);
      if ((byName.get(name) ?? field) !== field) return null;
      byName.set(name, field);
    }
  }
  return [...byName.values()].join(",");
}

type Group = { fields: string; edges: boolean; company: Company; way: "many" | "one" };

/** The largest company Meta has not refused: edges and fields of a node, its fields, what each endpoint reads of it. */
function companies(nodeId: string, asked: readonly Asked[], isRefused: (fields: string) => boolean) {
  const groups: Group[] = [];
  const alone: Asked[] = [];
  const fits = (some: readonly Asked[], way: "many" | "one") => {
    const fields = fieldsOf(some);
    if (fields === null || some.length === 0 || isRefused(fields)) return false;
    const edges = some.some(({ subject }) => subject.edge !== null);
    groups.push({ fields, edges, company: { nodeId, asked: some }, way });
    return true;
  };
  for (const way of ["many", "one"] as const) {
    const all = asked.filter((one) => one.way === way);
    if (fits(all, way)) continue;
    const ofNode = all.filter(({ subject }) => subject.edge === null);
    alone.push(...all.filter(({ subject }) => subject.edge !== null));
    if (ofNode.length < all.length && fits(ofNode, way)) continue;
    alone.push(...ofNode.filter((one) => !fits([one], way)));
  }
  return { groups, alone };
}

const aloneRead = (open: Open): Read => ({ kind: "alone", open, call: open.question });

function togetherRead(groups: readonly Group[], way: "many" | "one"): Read {
  const [{ fields, edges } = { fields: "", edges: false }] = groups;
  const of = groups.map(({ company }) => company);
  const ids = of.map(({ nodeId }) => nodeId);
  const [nodeId] = ids;
  const how = { fields: fields.split(/,(?![^{]*\})/), once: true };
  const call: BatchCall =
    way === "many"
      ? { endpoint: readNodes, input: { ids }, ...how }
      : { endpoint: readNode, input: { nodeId }, ...how };
  return { kind: "together", way, fields, edges, of, call };
}

/** Puts what is open into as few reads as its ways and Meta's known refusals allow. */
export function planReads(open: readonly Open[], isRefused: (fields: string) => boolean): Read[] {
  const byNode = new Map<string, Asked[]>();
  const reads: Read[] = [];
  for (const one of open) {
    if (!hasSubject(one) || one.way === "alone") reads.push(aloneRead(one));
    else byNode.set(one.subject.nodeId, [...(byNode.get(one.subject.nodeId) ?? []), one]);
  }
  const alike = new Map<string, Group[]>();
  for (const [nodeId, asked] of byNode) {
    const { groups, alone } = companies(nodeId, asked, isRefused);
    reads.push(...alone.map(aloneRead));
    for (const group of groups) {
      const key = group.way === "many" ? group.fields : `${nodeId} ${group.fields}`;
      const known = alike.get(key);
      if (known) known.push(group);
      else alike.set(key, [group]);
    }
  }
  for (const groups of alike.values()) {
    for (let from = 0; from < groups.length; from += maxIds) {
      const some = groups.slice(from, from + maxIds);
      const [first, ...more] = some.flatMap(({ company }) => company.asked);
      if (first && more.length === 0) reads.push(aloneRead(first));
      else reads.push(togetherRead(some, some.length > 1 ? "many" : "one"));
    }
  }
  return reads;
}
