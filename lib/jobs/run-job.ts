import { z } from "zod";
import type { Db } from "@/lib/db";
import type { Job } from "@/lib/jobs/define-job";
import { longMs, type Queued } from "@/lib/jobs/queue";
import { runCtx } from "@/lib/jobs/run-ctx";
import { activeStates } from "@/lib/jobs/schema";
import { endRun, settleRun } from "@/lib/jobs/settle-run";
import { log } from "@/lib/log";

const Queued = z.object({
  workspaceId: z.uuid(),
  runId: z.uuid(),
  payload: z.record(z.string(), z.json()),
  failures: z.number().int().nonnegative(),
  done: z.number().int().nonnegative(),
}) satisfies z.ZodType<Queued>;

type Around = { db: Db; now: () => Date; stopping: AbortSignal };

async function takeUp({ db, now }: Around, { workspaceId, runId }: Queued) {
  const key = { workspaceId, id: runId };
  const { count } = await db.jobRun.updateMany({
    where: { ...key, state: { in: activeStates } },
    data: { state: "running", waitsUntil: null, reason: null },
  });
  if (count === 0) return null;
  await db.jobRun.updateMany({ where: { ...key, startedAt: null }, data: { startedAt: now() } });
  return db.jobRun.findUniqueOrThrow({ where: { workspaceId_id: key } });
}

/** A job as a task of the queue. It never throws for what the job did: how a run ended stands in its row. */
export async function runJob(job: Job, raw: unknown, around: Around) {
  const queued = Queued.parse(raw);
  const run = await takeUp(around, queued);
  if (!run) return;
  const ended = () => ({ type: job.type, queued, now: around.now() });
  try {
    const ctx = await runCtx(run, around);
    await job.run(ctx, job.payload.parse(queued.payload));
    await around.db.$transaction((tx) => endRun(tx, ended(), "finished"), { timeout: longMs });
  } catch (error) {
    const { bug } = await around.db.$transaction((tx) => settleRun(tx, ended(), error), {
      timeout: longMs,
    });
    const line = { runId: run.id, type: run.type, err: error };
    if (bug) log.error(line, "a job failed unexpectedly");
    else log.info(line, "a job ended early");
  }
}
