import type { GraphClient } from "@/lib/graph/client";
import { listMyPages } from "@/lib/graph/endpoints/portfolio";
import { GraphError } from "@/lib/graph/errors";
import { asPause } from "@/lib/jobs/job-pause";
import type { JobCtx } from "@/lib/jobs/define-job";
import { isTokenLost } from "@/lib/jobs/token-lost";
import { mayAdvertise } from "@/lib/portfolio/page-role";

/** Pages behind the run's items for which no sufficient role is known. */
async function listDoubtfulPages({ db, workspace, run }: JobCtx, connectionId: string) {
  const pages = await db.$queryRaw<{ id: string; tasks: string[] }[]>`
    SELECT DISTINCT p.id, p.tasks FROM job_items i
    JOIN sources s ON s."workspaceId" = i."workspaceId" AND s.id = i."sourceId"
    JOIN pages p ON p."workspaceId" = s."workspaceId"
      AND (p.id = s."pageId" OR p."instagramAccountId" = s."instagramAccountId")
    WHERE i."workspaceId" = ${workspace.id}::uuid AND i."runId" = ${run.id}::uuid
      AND coalesce(s."connectionId", ${connectionId}::uuid) = ${connectionId}::uuid`;
  return pages.filter(({ tasks }) => !mayAdvertise(tasks)).map(({ id }) => id);
}

/**
 * Reads again what the person may do on Pages where that did not suffice, since somebody may have raised the role. Tasks
 * stand only in the person's own list of Pages, which is left as soon as every Page in doubt was seen.
 */
export async function refreshTasks(ctx: JobCtx, graph: GraphClient, connectionId: string) {
  const doubtful = new Set(await listDoubtfulPages(ctx, connectionId));
  if (doubtful.size === 0) return;
  try {
    for await (const pages of graph.list(listMyPages, {}, { limit: 100 })) {
      for (const { id, tasks } of pages) {
        if (!tasks || !doubtful.delete(id)) continue;
        await ctx.db.page.updateMany({
          where: { workspaceId: ctx.workspace.id, id },
          data: { tasks, tasksKnown: true },
        });
      }
      if (doubtful.size === 0) return;
    }
  } catch (error) {
    if (!(error instanceof GraphError) || asPause(error) || isTokenLost(error)) throw error;
  }
}
