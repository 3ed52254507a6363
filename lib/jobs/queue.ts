import type { Ctx } from "@/lib/ctx";
import type { Db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { JobType } from "@/lib/generated/prisma/enums";
import { RunId } from "@/lib/jobs/schema";

export type Tx = Omit<Db, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

type NewRun = {
  type: JobType;
  connectionId: string | null;
  payload?: Prisma.InputJsonObject;
  total?: number;
};

/** Hundreds of thousands of items take their time. */
export const longMs = 120_000;

/** A job dies of being killed this often, never of waiting. */
const killsAtMost = 100;

export type Queued = {
  workspaceId: string;
  runId: string;
  payload: Prisma.InputJsonObject;
  /** How often in a row it failed without getting on, and how far it had got the last time. */
  failures: number;
  done: number;
};

/** Puts the run back in line. A job of the same run that is being worked on now ends and leaves the rest to this one. */
export async function enqueue(tx: Tx, type: JobType, queued: Queued, runAt: Date | null = null) {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      identifier => ${type}::text,
      payload => ${JSON.stringify(queued)}::json,
      run_at => ${runAt}::timestamptz,
      max_attempts => ${killsAtMost}::int,
      job_key => ${`run:${queued.runId}`}::text
    )`;
}

/**
 * Writes the run a page can watch and the job a worker takes up, both or neither. `prepare` adds what belongs to the
 * run, such as its items, in the same transaction, and may say how many there are.
 */
export async function startRun(
  ctx: Ctx,
  { type, connectionId, payload = {}, total }: NewRun,
  prepare?: (tx: Tx, runId: RunId) => Promise<number | void>,
): Promise<{ runId: RunId }> {
  const workspaceId = ctx.workspace.id;
  const write = async (tx: Tx) => {
    const run = await tx.jobRun.create({
      data: {
        ...{ workspaceId, type, connectionId, requestedById: ctx.actor.userId },
        ...{ total: total ?? null, createdAt: ctx.now() },
      },
    });
    const runId = RunId.parse(run.id);
    const counted = await prepare?.(tx, runId);
    if (typeof counted === "number") {
      await tx.jobRun.update({
        where: { workspaceId_id: { workspaceId, id: runId } },
        data: { total: counted },
      });
    }
    await enqueue(tx, type, { workspaceId, runId, payload, failures: 0, done: 0 });
    return { runId };
  };
  return ctx.db.$transaction(write, { timeout: longMs });
}
