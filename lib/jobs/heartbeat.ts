import type { Db } from "@/lib/db";

export type Pace = {
  beatMs: number;
  sweepMs: number;
  /** Silent for this long counts as dead. Well above the longest stall of a busy process. */
  deadAfterMs: number;
};

export const defaultPace: Pace = { beatMs: 2_000, sweepMs: 2_000, deadAfterMs: 10_000 };

/** By the clock of the database, so that hosts need not agree on the time. */
export async function beat(db: Db, workerId: string) {
  await db.$executeRaw`
    INSERT INTO worker_heartbeats ("workerId", "seenAt") VALUES (${workerId}, now() AT TIME ZONE 'UTC')
    ON CONFLICT ("workerId") DO UPDATE SET "seenAt" = excluded."seenAt"`;
}

export async function bury(db: Db, workerId: string) {
  await db.$executeRaw`DELETE FROM worker_heartbeats WHERE "workerId" = ${workerId}`;
}

/**
 * Unlocks what silent workers were at, so that it goes on in seconds instead of after the queue's own four hours.
 * Returns who was found dead. A worker that only just took a job may not have beaten yet, hence the age of the lock.
 */
export async function takeUpOrphans(db: Db, { deadAfterMs }: Pace): Promise<string[]> {
  const seconds = deadAfterMs / 1000;
  const dead = await db.$queryRaw<{ worker: string }[]>`
    SELECT DISTINCT job.locked_by AS worker FROM graphile_worker.jobs AS job
    LEFT JOIN worker_heartbeats AS beat ON beat."workerId" = job.locked_by
    WHERE job.locked_by IS NOT NULL
      AND job.locked_at < now() - make_interval(secs => ${seconds}::float8)
      AND (beat."seenAt" IS NULL
        OR beat."seenAt" < (now() AT TIME ZONE 'UTC') - make_interval(secs => ${seconds}::float8))`;
  const workers = dead.map(({ worker }) => worker);
  if (workers.length > 0) {
    await db.$executeRaw`SELECT graphile_worker.force_unlock_workers(${workers}::text[])`;
    await db.$executeRaw`SELECT pg_notify('jobs:insert', '{"r":0,"count":1}')`;
  }
  await db.$executeRaw`
    DELETE FROM worker_heartbeats WHERE "seenAt" < (now() AT TIME ZONE 'UTC') - interval '1 hour'`;
  return workers;
}
