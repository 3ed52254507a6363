import { z } from "zod";
import { endpoint } from "@/lib/graph/endpoint";
import { MetaId } from "@/lib/ids";

/** Meta's limit. */
export const maxIds = 50;

const Node = z.record(z.string(), z.unknown());

/** Several nodes at once; each counts as a call. One that cannot be read spoils the others, or is left out without a word. */
export const readNodes = endpoint({
  name: "readNodes",
  method: "GET",
  path: "/",
  input: z.object({
    ids: z
      .array(MetaId)
      .min(1)
      .max(maxIds)
      .transform((ids) => ids.join(",")),
  }),
  output: Node,
});

/** One node with everything that is asked of it. */
export const readNode = endpoint({
  name: "readNode",
  method: "GET",
  path: "/:nodeId",
  input: z.object({ nodeId: MetaId }),
  output: Node,
});
