import type { Prisma } from "@/lib/generated/prisma/client";
import type { JobItemState, ThreadsKind } from "@/lib/generated/prisma/enums";
import type { JobCtx } from "@/lib/jobs/define-job";
import type { Tx } from "@/lib/jobs/queue";
import { checkpoint } from "@/lib/jobs/run-ctx";
import type { Reason } from "@/lib/reasons";

export type Item = {
  sourceId: string;
  kind: ThreadsKind | null;
  /** It was tried before in this run, and put back to be tried once more. */
  again: boolean;
};

export type Settled = {
  state: Extract<JobItemState, "checked" | "created" | "already_existed" | "failed" | "skipped">;
  reason?: Reason | null;
  detail?: Prisma.InputJsonObject;
};

const open: JobItemState[] = ["queued", "working", "waiting"];

/**
 * The next open items: those a killed process was at, then those nobody tried, then those put back. Not sorted, so that a
 * long run stays as quick to its end; they come about as they were written.
 */
async function takeItems({ db, workspace, run }: JobCtx, size: number): Promise<Item[]> {
  const where = { workspaceId: workspace.id, runId: run.id };
  const select = { sourceId: true, kind: true, state: true } as const;
  const list = (state: JobItemState, take: number) =>
    db.jobItem.findMany({ where: { ...where, state }, select, take });
  const found = await list("working", size);
  if (found.length < size) found.push(...(await list("queued", size - found.length)));
  if (found.length === 0) found.push(...(await list("waiting", size)));
  const ids = found.map(({ sourceId }) => sourceId);
  await db.jobItem.updateMany({ where: { ...where, sourceId: { in: ids } }, data: { state: "working" } });
  return found.map(({ sourceId, kind, state }) => ({ sourceId, kind, again: state === "waiting" }));
}

/**
 * Goes through a run's items a few at a time, until none is open. `work` settles or puts back each it is given; cut at
 * any moment, the run goes on with whatever is not settled.
 */
export async function runItems(ctx: JobCtx, size: number, work: (items: Item[]) => Promise<void>) {
  for (;;) {
    await checkpoint(ctx);
    const items = await takeItems(ctx, size);
    if (items.length === 0) return;
    try {
      await work(items);
    } catch (error) {
      await putBack(
        ctx,
        items.map(({ sourceId }) => sourceId),
        null,
      );
      throw error;
    }
  }
}

/** Writes what became of items and counts them, once however often it is called. */
export async function settleItems(tx: Tx, ctx: JobCtx, sourceIds: readonly string[], settled: Settled) {
  const key = { workspaceId: ctx.workspace.id };
  const { count } = await tx.jobItem.updateMany({
    where: { ...key, runId: ctx.run.id, sourceId: { in: [...sourceIds] }, state: { in: open } },
    data: {
      state: settled.state,
      reason: settled.reason ?? null,
      updatedAt: ctx.now(),
      ...(settled.detail ? { detail: settled.detail } : {}),
    },
  });
  if (count === 0) return;
  await tx.jobRun.update({
    where: { workspaceId_id: { ...key, id: ctx.run.id } },
    data: {
      done: { increment: count },
      ...(settled.state === "failed" ? { failed: { increment: count } } : {}),
      ...(settled.state === "created" ? { created: { increment: count } } : {}),
      ...(settled.state === "already_existed" ? { existed: { increment: count } } : {}),
    },
  });
}

/** Leaves an item for later in the same run. */
export async function putBack(ctx: JobCtx, sourceIds: readonly string[], reason: Reason | null) {
  await ctx.db.jobItem.updateMany({
    where: {
      workspaceId: ctx.workspace.id,
      runId: ctx.run.id,
      sourceId: { in: [...sourceIds] },
      state: "working",
    },
    data: { state: reason ? "waiting" : "queued", reason },
  });
}
