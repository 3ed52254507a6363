import { noteTokenError } from "@/lib/connections/note-token-error";
import type { openConnection } from "@/lib/connections/open-connection";
import { isOpen, listPublicationsOfRun, type Publication } from "@/lib/creatives/publication-queries";
import { publishCreative } from "@/lib/creatives/publish-creative";
import type { JobCtx } from "@/lib/jobs/define-job";
import { asPause, JobPause } from "@/lib/jobs/job-pause";
import { checkpoint } from "@/lib/jobs/run-ctx";
import { isTransient } from "@/lib/jobs/transient";

type Opened = Awaited<ReturnType<typeof openConnection>>;

/** In how many seconds a failure is worth another turn; infinite where none is. */
function comesBackIn(error: unknown) {
  const why = asPause(error)?.why;
  if (why) return why.kind === "wait" ? why.seconds : 0;
  return isTransient(error) ? 0 : Infinity;
}

async function tell(ctx: JobCtx, rows: readonly Publication[]) {
  const refused = rows.filter(({ state }) => state === "refused").length;
  const published = rows.filter(({ state }) => state === "published");
  const existed = published.filter((row) => row.existed).length;
  await ctx.db.jobRun.updateMany({
    where: { workspaceId: ctx.workspace.id, id: ctx.run.id },
    data: {
      ...{ done: refused + published.length, failed: refused },
      ...{ existed, created: published.length - existed },
    },
  });
}

/**
 * One ad account after the other. What one refuses or keeps waiting for holds up no other; whatever is open in the end
 * has another turn of the run when the first of it is due. Safe to repeat: what went through is left alone.
 */
export async function publishEverywhere(ctx: JobCtx, { connection, graph }: Opened) {
  const failures: unknown[] = [];
  for (const publication of (await listPublicationsOfRun(ctx, ctx.run.id)).filter(isOpen)) {
    await checkpoint(ctx);
    try {
      await publishCreative(ctx, graph, publication);
    } catch (error) {
      if (error instanceof JobPause && error.why.kind !== "wait") throw error;
      await noteTokenError(ctx, connection, error);
      failures.push(error);
    }
    await tell(ctx, await listPublicationsOfRun(ctx, ctx.run.id));
  }
  const rows = await listPublicationsOfRun(ctx, ctx.run.id);
  const [soonest] = failures.sort((one, other) => comesBackIn(one) - comesBackIn(other));
  const isOver = rows.some(isOpen) ? false : rows.some(({ state }) => state === "published");
  if (failures.length > 0 && !isOver) throw soonest;
}
