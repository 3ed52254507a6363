import { z } from "zod";
import { own, type Ctx } from "@/lib/ctx";
import type { JobRun, Prisma } from "@/lib/generated/prisma/client";
import { foretellFinish } from "@/lib/jobs/foretell-finish";
import { activeStates, ItemComplaint, type RunId, type RunItemView, RunView } from "@/lib/jobs/schema";
import { AppError } from "@/lib/reasons";

const Problems = z.object({ problems: z.array(RunView.shape.problems.element) });

/** One for each whose lists they are. */
function problemsOf({ detail }: JobRun): RunView["problems"] {
  const problems = Problems.safeParse(detail).data?.problems ?? [];
  return [...new Map(problems.map((problem) => [problem.name, problem])).values()];
}

const view = async (ctx: Ctx, run: JobRun): Promise<RunView> => ({
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
  finishesAt: (await foretellFinish(ctx, run))?.toISOString() ?? null,
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
  return Promise.all(runs.map((run) => view(ctx, run)));
}

export async function getOwnedRun(ctx: Ctx, runId: RunId) {
  const key = { workspaceId: ctx.workspace.id, id: runId };
  const run = await ctx.db.jobRun.findUnique({ where: { workspaceId_id: key } });
  if (!run) throw new AppError("not_found_here");
  return own(run);
}

export const getRun = async (ctx: Ctx, runId: RunId) => view(ctx, await getOwnedRun(ctx, runId));

const Detail = z.object({ complaint: ItemComplaint }).nullable().catch(null);

const itemsShown = 500;

const include = {
  source: {
    select: {
      label: true,
      type: true,
      instagramAccount: { select: { pictureUrl: true } },
      page: { select: { pictureUrl: true } },
    },
  },
} satisfies Prisma.JobItemInclude;

type Row = Prisma.JobItemGetPayload<{ include: typeof include }>;

const itemView = ({ source, ...item }: Row): RunItemView => ({
  sourceId: item.sourceId,
  label: source.label,
  type: source.type,
  pictureUrl: source.instagramAccount?.pictureUrl ?? source.page?.pictureUrl ?? null,
  kind: item.kind,
  state: item.state,
  reason: item.reason,
  complaint: Detail.parse(item.detail)?.complaint ?? null,
  updatedAt: item.updatedAt.toISOString(),
});

/** Of a run too long to be shown: what a person may want to act on comes first. */
const pressing = [
  "failed",
  "working",
  "waiting",
  "created",
  "already_existed",
  "checked",
  "skipped",
  "queued",
] as const;

/** What became of each account, by name; of a long run at most 500, the failed ones first. */
export async function listRunItems(ctx: Ctx, runId: RunId): Promise<RunItemView[]> {
  const where = { workspaceId: ctx.workspace.id, runId };
  const { total } = await getOwnedRun(ctx, runId);
  if ((total ?? 0) <= itemsShown) {
    const orderBy = [{ source: { label: "asc" as const } }, { sourceId: "asc" as const }];
    return (await ctx.db.jobItem.findMany({ where, include, orderBy, take: itemsShown })).map(itemView);
  }
  const rows: Row[] = [];
  for (const state of pressing) {
    if (rows.length >= itemsShown) break;
    const take = itemsShown - rows.length;
    rows.push(...(await ctx.db.jobItem.findMany({ where: { ...where, state }, include, take })));
  }
  return rows.map(itemView);
}
