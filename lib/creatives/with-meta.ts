import { noteTokenError } from "@/lib/connections/note-token-error";
import { openConnection } from "@/lib/connections/open-connection";
import type { Ctx } from "@/lib/ctx";
import type { GraphClient } from "@/lib/graph/client";

/** Asks Meta with the person's own login, and notes where Meta says that the login is no longer good. */
export async function withMeta<Result>(
  ctx: Ctx,
  ask: (graph: GraphClient) => Promise<Result>,
): Promise<Result> {
  const { connection, graph } = await openConnection(ctx);
  try {
    return await ask(graph);
  } catch (error) {
    await noteTokenError(ctx, connection, error);
    throw error;
  }
}
