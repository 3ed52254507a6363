import type { NodeKind } from "@/lib/sandbox/core/answer";
import type { WorldNode } from "@/lib/sandbox/world/node";

/** A kind only ever reads nodes of its own type, which the table in kind-of.ts pairs by name. */
export function defineKind<N extends WorldNode>(kind: NodeKind<N>): NodeKind {
  return kind;
}
