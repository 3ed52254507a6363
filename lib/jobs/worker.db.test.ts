import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { z } from "zod";
import type { Ctx } from "@/lib/ctx";
import type { Db } from "@/lib/db";
import { defineJob, type Job } from "@/lib/jobs/define-job";
import { beat, bury, defaultPace, takeUpOrphans } from "@/lib/jobs/heartbeat";
import { getRun } from "@/lib/jobs/queries";
import { startRun } from "@/lib/jobs/queue";
import { checkpoint } from "@/lib/jobs/run-ctx";
import { startWorker } from "@/lib/jobs/start-worker";
import { test } from "@/lib/testing/test";

/** A run whose job some worker locked so many seconds ago. */
async function lockedRun(ctx: Ctx, worker: string, secondsAgo: number) {
  const { runId } = await startRun(ctx, { type: "discovery", connectionId: null });
  await ctx.db.$executeRaw`
    UPDATE graphile_worker._private_jobs SET locked_by = ${worker}, attempts = 1,
      locked_at = now() - make_interval(secs => ${secondsAgo}::float8)
    WHERE key = ${`run:${runId}`}`;
  return runId;
}

async function holderOf(db: Db, runId: string) {
  const [job] = await db.$queryRaw<{ locked_by: string | null }[]>`
    SELECT locked_by FROM graphile_worker.jobs WHERE key = ${`run:${runId}`}`;
  return job?.locked_by ?? null;
}

const patience = { timeout: 20_000 };

describe("jobs of a worker that fell silent", () => {
  test("are taken up, and those of one that lives are left alone", async ({ db, ctx }) => {
    const [dead, alive, starting] = [randomUUID(), randomUUID(), randomUUID()];
    const orphan = await lockedRun(ctx, dead, 60);
    const held = await lockedRun(ctx, alive, 60);
    const fresh = await lockedRun(ctx, starting, 1);
    await beat(db, alive);

    expect(await takeUpOrphans(db, defaultPace)).toEqual([dead]);

    expect(await holderOf(db, orphan)).toBeNull();
    expect(await holderOf(db, held)).toBe(alive);
    expect(await holderOf(db, fresh)).toBe(starting);
    await bury(db, alive);
    await db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  });
});

describe("a worker", () => {
  const payload = z.object({});
  const worker = (db: Db, databaseUrl: string, job: Job) =>
    startWorker({ db, databaseUrl, concurrency: 2, jobs: [job] });

  test("takes up what is queued, says that it lives, and is forgotten when it ends", async ({
    db,
    ctx,
    databaseUrl,
  }) => {
    const done: string[] = [];
    const job = defineJob({ type: "audit", payload, run: async ({ run }) => void done.push(run.id) });
    const { runId } = await startRun(ctx, { type: "audit", connectionId: null });
    const { workerId, stop } = await worker(db, databaseUrl, job);

    await expect.poll(() => getRun(ctx, runId), patience).toMatchObject({ state: "finished" });
    await expect.poll(() => db.workerHeartbeat.count({ where: { workerId } }), patience).toBe(1);
    await stop();

    expect(done).toEqual([runId]);
    expect(await db.workerHeartbeat.count({ where: { workerId } })).toBe(0);
    const [left] = await db.$queryRaw<{ jobs: bigint }[]>`SELECT count(*) AS jobs FROM graphile_worker.jobs`;
    expect(left?.jobs).toBe(0n);
  });

  test("that is told to end leaves the rest of a run to the next one", async ({ db, ctx, databaseUrl }) => {
    let turns = 0;
    const job = defineJob({
      type: "audit",
      payload,
      run: async (jobCtx) => {
        turns++;
        while (turns === 1) {
          await checkpoint(jobCtx);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      },
    });
    const { runId } = await startRun(ctx, { type: "audit", connectionId: null });
    const first = await worker(db, databaseUrl, job);
    await expect.poll(() => getRun(ctx, runId), patience).toMatchObject({ state: "running" });

    await first.stop();
    expect(await getRun(ctx, runId)).toMatchObject({ state: "queued" });

    const second = await worker(db, databaseUrl, job);
    await expect.poll(() => getRun(ctx, runId), patience).toMatchObject({ state: "finished" });
    await second.stop();
    expect(turns).toBe(2);
  });

  test("tries a run again that failed by a fault of its own, and does not lose it", async ({
    db,
    ctx,
    databaseUrl,
  }) => {
    const job = defineJob({
      type: "audit",
      payload,
      run: async () => {
        throw new Error("a bug");
      },
    });
    const { runId } = await startRun(ctx, { type: "audit", connectionId: null });
    const { stop } = await worker(db, databaseUrl, job);

    await expect
      .poll(() => getRun(ctx, runId), patience)
      .toMatchObject({ state: "waiting", reason: "unexpected" });
    await stop();
  });
});
