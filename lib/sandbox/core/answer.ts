import type { Call } from "@/lib/sandbox/core/call";
import type { WorldNode } from "@/lib/sandbox/world/node";
import type { Sequence } from "@/lib/sandbox/world/sequence";

/** Reads one field; undefined and null are left out of the answer, as Meta leaves them out. */
export type FieldReader<N extends WorldNode> = { read(node: N, call: Call): unknown }["read"];
export type FieldReaders<N extends WorldNode = WorldNode> = Readonly<Record<string, FieldReader<N>>>;

export type NodeKind<N extends WorldNode = WorldNode> = {
  fields: FieldReaders<N>;
  /** Sent when the caller names no fields. */
  defaults: readonly string[];
  /** Sent always; absent for the few types without an id of their own. */
  always?: readonly string[];
};

export type Answer =
  | { kind: "json"; body: unknown }
  | { kind: "node"; node: WorldNode }
  | {
      kind: "nodes";
      nodes: Sequence<WorldNode | undefined>;
      extra: FieldReaders;
      defaults: readonly string[] | null;
      /** Sent as `data` alone: lists that Meta never pages. */
      bare: boolean;
    };

export const json = (body: unknown): Answer => ({ kind: "json", body });
export const success = json({ success: true });
export const node = (of: WorldNode): Answer => ({ kind: "node", node: of });

/** `extra` are fields that exist on this edge alone. */
export function nodes(
  of: Sequence<WorldNode | undefined>,
  edge: { extra?: FieldReaders; defaults?: readonly string[]; bare?: boolean } = {},
): Answer {
  return {
    kind: "nodes",
    nodes: of,
    extra: edge.extra ?? {},
    defaults: edge.defaults ?? null,
    bare: edge.bare ?? false,
  };
}
