import type { Around } from "@/lib/audits/gather-facts";
import { noteTokenError } from "@/lib/connections/note-token-error";
import { openConnection } from "@/lib/connections/open-connection";
import type { GraphClient } from "@/lib/graph/client";
import type { JobCtx } from "@/lib/jobs/define-job";
import { findChosenAdAccount } from "@/lib/portfolio/queries";
import { refreshAdAccount } from "@/lib/portfolio/refresh-ad-account";
import { refreshTasks } from "@/lib/portfolio/refresh-tasks";
import { AppError } from "@/lib/reasons";

/** A login opened for a job, and what is the same for every source it reads. */
export type Opened = {
  connectionId: string;
  graph: GraphClient;
  around: Around;
  noteError: (error: unknown) => Promise<void>;
};

/** Of the last discovery that reached everything: what it did not list is no longer there. */
async function listedSince({ db, workspace }: JobCtx, connectionId: string) {
  const run = await db.jobRun.findFirst({
    where: {
      ...{ workspaceId: workspace.id, connectionId, type: "discovery", state: "finished" },
      detail: { path: ["complete"], equals: true },
    },
    orderBy: { createdAt: "desc" },
    select: { createdAt: true },
  });
  return run?.createdAt ?? null;
}

async function adAccountFacts(ctx: JobCtx, graph: GraphClient) {
  const chosen = await findChosenAdAccount(ctx);
  if (!chosen) return { adAccount: null, assignmentsKnown: false };
  const { statusKnown, instagramKnown } = await refreshAdAccount(ctx, graph, chosen);
  const fresh = await findChosenAdAccount(ctx);
  if (!fresh) return { adAccount: null, assignmentsKnown: false };
  const key = { workspaceId: ctx.workspace.id, adAccountId: fresh.id };
  const instagramTotal = instagramKnown ? await ctx.db.adAccountInstagram.count({ where: key }) : null;
  const { id, name, status, disableReason, userTasks } = fresh;
  const read = statusKnown ? { status, disableReason } : { status: null, disableReason: null };
  return { adAccount: { id, name, userTasks, instagramTotal, ...read }, assignmentsKnown: instagramKnown };
}

async function open(ctx: JobCtx, connectionId: string | null): Promise<Opened> {
  const { connection, graph } = await openConnection(ctx, connectionId);
  const noteError = (error: unknown) => noteTokenError(ctx, connection, error);
  try {
    await refreshTasks(ctx, graph, connection.id);
    const around: Around = {
      now: ctx.now(),
      connection: {
        name: connection.metaUserName,
        granted: connection.granted,
        declined: connection.declined,
        permissionsKnown: connection.permissionsReadAt !== null,
        expiresAt: connection.expiresAt,
        dataAccessExpiresAt: connection.dataAccessExpiresAt,
      },
      listedSince: await listedSince(ctx, connection.id),
      ...(await adAccountFacts(ctx, graph)),
    };
    return { connectionId: connection.id, graph, around, noteError };
  } catch (error) {
    await noteError(error);
    throw error;
  }
}

/** Opens each login once a job. A source whose own login has ended is read with that of the person who asked. */
export function createOpener(ctx: JobCtx) {
  const opened = new Map<string | null, Promise<Opened>>();
  const openOnce = (connectionId: string | null) => {
    const known = opened.get(connectionId) ?? open(ctx, connectionId);
    opened.set(connectionId, known);
    return known;
  };
  return async (connectionId: string | null) => {
    const own = ctx.run.connectionId;
    if (!connectionId || connectionId === own) return openOnce(own);
    try {
      return await openOnce(connectionId);
    } catch (error) {
      if (error instanceof AppError) return openOnce(own);
      throw error;
    }
  };
}
