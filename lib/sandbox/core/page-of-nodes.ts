import type { Call, Params } from "@/lib/sandbox/core/call";
import { invalidParameter } from "@/lib/sandbox/core/refuse";
import type { WorldNode } from "@/lib/sandbox/world/node";
import type { Sequence } from "@/lib/sandbox/world/sequence";

const defaultLimit = 25;
const cursorOf = (index: number) => Buffer.from(`at:${index}`).toString("base64url");

function indexOf(cursor: string): number {
  const [, index] = /^at:(\d+)$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (index === undefined) throw invalidParameter("Invalid cursor");
  return Number(index);
}

function limitOf(asked: unknown, max: number): number {
  if (asked === undefined || asked === "") return Math.min(defaultLimit, max);
  const limit = Number(asked);
  if (!Number.isInteger(limit) || limit < 0) throw invalidParameter("Param limit must be a positive integer");
  return Math.min(limit, max);
}

/** The address of another page: the same question, with the token in it, as Meta writes it. */
function address(call: Call, path: string, args: Params, cursor: Record<string, string>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(args)) {
    if (key === "after" || key === "before" || key === "appsecret_proof" || value === undefined) continue;
    query.set(key, typeof value === "string" ? value : JSON.stringify(value));
  }
  if (call.session) query.set("access_token", call.session.token);
  for (const [key, value] of Object.entries(cursor)) query.set(key, value);
  return `${call.origin}/${call.version}${path}?${query.toString()}`;
}

export type PageOfNodes = { nodes: WorldNode[]; paging: unknown; total: number };

/** One page of a list that may be too long to hold. `path` and `args` are what the next page is asked with. */
export function pageOfNodes(
  call: Call,
  list: Sequence<WorldNode | undefined>,
  path: string,
  args: Params,
): PageOfNodes {
  const limit = limitOf(args["limit"], call.store.settings.maxLimit);
  const { after, before } = args;
  let start = typeof after === "string" && after !== "" ? indexOf(after) + 1 : 0;
  let end = Math.min(start + limit, list.length);
  if (typeof before === "string" && before !== "") {
    end = Math.min(indexOf(before), list.length);
    start = Math.max(0, end - limit);
  }
  const nodes: WorldNode[] = [];
  for (let index = start; index < end; index++) {
    const one = list.at(index);
    if (one) nodes.push(one);
  }
  if (end <= start) return { nodes, paging: undefined, total: list.length };
  const cursors = { before: cursorOf(start), after: cursorOf(end - 1) };
  return {
    nodes,
    total: list.length,
    paging: {
      cursors,
      ...(end < list.length
        ? { next: address(call, path, { ...args, limit: String(limit) }, { after: cursors.after }) }
        : {}),
      ...(start > 0
        ? { previous: address(call, path, { ...args, limit: String(limit) }, { before: cursors.before }) }
        : {}),
    },
  };
}
