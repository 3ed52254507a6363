import { createGovernor } from "@/lib/budget/governor";
import { noteTokenLost } from "@/lib/connections/note-token-error";
import { graphFor } from "@/lib/connections/meta";
import { findConnection, findMyConnection } from "@/lib/connections/queries";
import { openToken, SealError } from "@/lib/connections/seal";
import type { Ctx, Owned } from "@/lib/ctx";
import type { Connection } from "@/lib/generated/prisma/client";
import type { GraphClient } from "@/lib/graph/client";
import { log } from "@/lib/log";
import { AppError } from "@/lib/reasons";

/**
 * The actor's own Meta login, or the one a job was started with, and a Graph client that speaks with its token. Throws
 * `no_connection`, `token_expired` or `token_revoked`, each of which the person mends by connecting again.
 */
export async function openConnection(
  ctx: Ctx,
  connectionId?: string | null,
): Promise<{ connection: Owned<Connection>; graph: GraphClient }> {
  const connection = connectionId ? await findConnection(ctx, connectionId) : await findMyConnection(ctx);
  if (!connection) throw new AppError("no_connection");
  if (connection.state === "revoked") throw new AppError("token_revoked");
  if (connection.state === "expired") throw new AppError("token_expired");
  if (connection.expiresAt && connection.expiresAt <= ctx.now()) {
    await noteTokenLost(ctx, connection, "token_expired");
    throw new AppError("token_expired");
  }
  const { actor, workspace, db, now } = ctx;
  const place = { workspaceId: workspace.id, connectionId: connection.id };
  const graph = graphFor(readToken(connection), {
    now,
    governor: createGovernor({ ...place, db, now, who: actor.kind }),
    about: { ...place, ...(actor.kind === "job" ? { runId: actor.runId } : {}) },
  });
  return { connection, graph };
}

function readToken(connection: Owned<Connection>) {
  const { tokenSealed, tokenKeyId } = connection;
  if (!tokenSealed || !tokenKeyId) throw new AppError("no_connection");
  try {
    return openToken({ tokenSealed, tokenKeyId }, connection);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    log.error({ err: error, connectionId: connection.id }, "a sealed token does not open");
    throw new AppError("no_connection", error.message);
  }
}
