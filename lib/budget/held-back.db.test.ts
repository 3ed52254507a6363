import { describe, expect } from "vitest";
import { z } from "zod";
import { openConnection } from "@/lib/connections/open-connection";
import { refreshPermissions } from "@/lib/connections/refresh-permissions";
import { declined } from "@/lib/decline";
import { getMe } from "@/lib/graph/endpoints/me";
import { GraphError } from "@/lib/graph/errors";
import { getRun } from "@/lib/jobs/queries";
import { startRun } from "@/lib/jobs/queue";
import { RunId } from "@/lib/jobs/schema";
import { makeScene, test as base, work } from "@/lib/testing/job-world";
import { failure } from "@/lib/testing/scripted-graph";

const test = base.extend("scene", async ({ db, sandbox }) => {
  sandbox.reset();
  const scene = await makeScene(db, sandbox);
  const { ctx, connection, time } = scene;
  /** As after an answer of Meta's that asked for a pause, or that told how much of the hour is used. */
  const used = (level: number, blockedMs: number | null) =>
    db.allowance.create({
      data: {
        ...{ workspaceId: ctx.workspace.id, connectionId: connection.id, key: `token:${connection.id}` },
        ...{ capacity: 100, drainSeconds: 3600, level, unit: 0.1, at: time.now() },
        blockedUntil: blockedMs === null ? null : new Date(time.now().getTime() + blockedMs),
      },
    });
  const discover = () => startRun(ctx, { type: "discovery", connectionId: connection.id });
  return { ...scene, used, discover };
});

const minute = 60_000;

describe("a job", () => {
  test("sends nothing while Meta asks for a pause, says when it goes on, and spends no attempt", async ({
    scene: { ctx, time, used, discover },
    sandbox,
  }) => {
    await used(65, 10 * minute);
    const { runId } = await discover();
    const run = await work(ctx, runId);

    expect(run).toMatchObject({
      ...{ state: "waiting", reason: "rate_limited" },
      waitsUntil: new Date(time.now().getTime() + 10 * minute),
    });
    expect(sandbox.requests()).toEqual([]);
    const [job] = await ctx.db.$queryRaw<{ attempts: number; payload: { failures: number } }[]>`
      SELECT attempts, payload FROM graphile_worker._private_jobs WHERE key = ${`run:${runId}`}`;
    expect(job).toMatchObject({ attempts: 0, payload: { failures: 0 } });

    time.pass(10 * minute);
    expect(await work(ctx, runId)).toMatchObject({ state: "finished", reason: null, waitsUntil: null });
  });

  test("of many accounts says when it will be through, not only when it goes on", async ({
    scene: { ctx, connection, time, used },
  }) => {
    await used(65, 10 * minute);
    const { runId } = await startRun(ctx, { type: "audit", connectionId: connection.id }, async () => 1000);
    const key = { workspaceId_id: { workspaceId: ctx.workspace.id, id: runId } };
    const waits = { state: "waiting", reason: "rate_limited" } as const;
    const waitsUntil = new Date(time.now().getTime() + 10 * minute);
    await ctx.db.jobRun.update({ where: key, data: { ...waits, waitsUntil, total: 1000, done: 400 } });

    const { finishesAt } = await getRun(ctx, RunId.parse(runId));
    // 2,220 calls at a tenth of a percent each: what remains of the hour, and three more, drained at 100 % an hour.
    const minutes = (new Date(z.string().parse(finishesAt)).getTime() - time.now().getTime()) / minute;
    expect(minutes).toBeGreaterThan(100);
    expect(minutes).toBeLessThan(160);
  });

  test("leaves the last quarter of the hour to people", async ({
    scene: { ctx, used, discover },
    sandbox,
  }) => {
    await used(80, null);
    const { runId } = await discover();

    expect(await work(ctx, runId)).toMatchObject({ state: "waiting", reason: "rate_limited" });
    expect(sandbox.requests()).toEqual([]);
    expect(await refreshPermissions(ctx)).toEqual({ ok: true });
    expect(sandbox.requests().length).toBeGreaterThan(0);
  });
});

test("a job that meets a host fallen silent sends nothing, and goes on by itself once it may try", async ({
  scene: { ctx, time, discover },
  sandbox,
}) => {
  sandbox.fault({ match: { times: 1_000 }, do: { kind: "cut_before_commit" } });
  for (let turn = 0; turn < 2; turn++) await failure(refreshPermissions(ctx), GraphError);
  const { length } = sandbox.requests();
  const { runId } = await discover();

  expect(await work(ctx, runId)).toMatchObject({
    ...{ state: "waiting", reason: "unreachable" },
    waitsUntil: new Date(time.now().getTime() + 15_000),
  });
  expect(sandbox.requests()).toHaveLength(length);
  sandbox.clearFaults();
  time.pass(15_000);
  expect(await work(ctx, runId)).toMatchObject({ state: "finished", reason: null });
});

describe("a person at the screen", () => {
  test("is told for how long, and nothing is sent", async ({ scene: { ctx, used }, sandbox }) => {
    await used(65, 10 * minute);
    const error = await failure(refreshPermissions(ctx), GraphError);

    expect(declined(error)).toMatchObject({ ok: false, reason: "rate_limited", retryAfterSeconds: 600 });
    expect(sandbox.requests()).toEqual([]);
  });

  test("never waits for longer than a moment", async ({ scene: { ctx, used } }) => {
    await used(65, 1_000);
    const { graph } = await openConnection(ctx);

    expect(await failure(graph.call(getMe, {}), GraphError)).toMatchObject({ detail: "held back" });
  });
});
