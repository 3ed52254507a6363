import { z } from "zod";
import { own, type Ctx } from "@/lib/ctx";
import type { JobRun } from "@/lib/generated/prisma/client";
import { activeStates, ItemComplaint, type RunId, type RunItemView, RunView } from "@/lib/jobs/schema";
import { AppError } from "@/lib/reasons";

const Problems = z.object({ problems: z.array(RunView.shape.problems.element) });

/** One for each whose lists they are. */
function problemsOf({ detail }: JobRun): RunView["problems"] {
  const problems = Problems.safeParse(detail).data?.problems ?? [];
  return [...new Map(problems.map((problem) => [problem.name, problem])).values()];
}

const view = (ctx: Ctx, run: JobRun): RunView => ({
  id: run.id,
  type: run.type,
  state: run.state,
  total: run.total,
  done: run.done,
  failed: run.failed,
  created: run.created,
  existed: run.existed,
  reason: run.reason,
  waitsUntil: run.waitsUntil?.toISOString() ?? null,
  problems: problemsOf(run),
  stopRequested: run.stopRequestedAt !== null,
  mine: run.requestedById === ctx.actor.userId,
  createdAt: run.createdAt.toISOString(),
  finishedAt: run.finishedAt?.toISOString() ?? null,
});

/** Runs that are not over yet, and those that ended within the last minutes; the newest first. */
export async function listActiveRuns(ctx: Ctx): Promise<RunView[]> {
  const justNow = new Date(ctx.now().getTime() - 5 * 60_000);
  const runs = await ctx.db.jobRun.findMany({
    where: {
      workspaceId: ctx.workspace.id,
      OR: [{ state: { in: activeStates } }, { finishedAt: { gte: justNow } }],
    },
    orderBy: { createdAt: "desc" },
    take: 20,
  });
  return runs.map((run) => view(ctx, run));
}

export async function getOwnedRun(ctx: Ctx, runId: RunId) {
  const key = { workspaceId: ctx.workspace.id, id: runId };
  const run = await ctx.db.jobRun.findUnique({ where: { workspaceId_id: key } });
  if (!run) throw new AppError("not_found_here");
  return own(run);
}

export const getRun = async (ctx: Ctx, runId: RunId) => view(ctx, await getOwnedRun(ctx, runId));

const Detail = z.object({ complaint: ItemComplaint }).nullable().catch(null);

/** What happened to each account, failures first, then in the order in which it happened; at most 500. */
export async function listRunItems(ctx: Ctx, runId: RunId): Promise<RunItemView[]> {
  const picture = { select: { pictureUrl: true } } as const;
  const where = { workspaceId: ctx.workspace.id, runId };
  const include = {
    source: {
      select: { label: true, type: true, instagramAccount: picture, page: picture },
    },
  } as const;
  const orderBy = [{ updatedAt: "asc" }, { sourceId: "asc" }] as const;
  const failed = await ctx.db.jobItem.findMany({
    where: { ...where, state: "failed" },
    include,
    orderBy: [...orderBy],
    take: 200,
  });
  const rest = await ctx.db.jobItem.findMany({
    where: { ...where, state: { not: "failed" } },
    include,
    orderBy: [...orderBy],
    take: 500 - failed.length,
  });
  return [...failed, ...rest].map(({ source, ...item }) => ({
    sourceId: item.sourceId,
    label: source.label,
    type: source.type,
    pictureUrl: source.instagramAccount?.pictureUrl ?? source.page?.pictureUrl ?? null,
    kind: item.kind,
    state: item.state,
    reason: item.reason,
    complaint: Detail.parse(item.detail)?.complaint ?? null,
    updatedAt: item.updatedAt.toISOString(),
  }));
}
