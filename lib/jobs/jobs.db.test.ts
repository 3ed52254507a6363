import { describe, expect } from "vitest";
import { startAudit } from "@/lib/audits/start-audit";
import { getRun, listActiveRuns, listRunItems } from "@/lib/jobs/queries";
import { RunId } from "@/lib/jobs/schema";
import { stopRun } from "@/lib/jobs/stop-run";
import { getOwnedRun } from "@/lib/jobs/queries";
import { instagramId } from "@/lib/sandbox/testing/demo-ids";
import { addInstagram, makeScene, test as base, work } from "@/lib/testing/job-world";
import { startCreation } from "@/lib/threads-accounts/start-creation";

const names = [
  "marrowandrye",
  "fernwaypress",
  "mossandmortar",
  "sumac.garden",
  "quiet.orchard",
  "harrowgate.tea",
];

const test = base.extend("scene", async ({ db, sandbox }) => {
  sandbox.reset();
  const scene = await makeScene(db, sandbox);
  for (const name of names) await addInstagram(scene, name === "quiet.orchard" ? "petrel.ferries" : name);
  const { ctx } = scene;
  const items = async (name?: string) => {
    const sources = await ctx.db.source.findMany({
      where: { workspaceId: ctx.workspace.id, ...(name ? { label: `@${name}` } : {}) },
      orderBy: { label: "asc" },
    });
    return sources.map(({ id }) => ({ sourceId: id, kind: "instagram_backed" as const }));
  };
  const create = async () => startCreation(ctx, await items());
  const queued = (runId: string) => ctx.db.$queryRaw<{ attempts: number; run_at: Date }[]>`
    SELECT attempts, run_at FROM graphile_worker.jobs WHERE key = ${`run:${runId}`}`;
  return { ...scene, create, items, queued };
});

const edge = "instagram_backed_threads_user";
const throttled = { kind: "throttle" } as const;

const patience = { timeout: 20_000 };

describe("a run", () => {
  test("is written together with its job, or not at all", async ({ scene: { ctx, items, queued } }) => {
    const [first] = await items();
    if (!first) throw new Error("there is a source");
    const stranger = { ...first, sourceId: "01890000-0000-7000-8000-000000000001" };

    await expect(startCreation(ctx, [first, stranger])).rejects.toMatchObject({ reason: "not_found_here" });
    expect(await ctx.db.jobRun.count({ where: { workspaceId: ctx.workspace.id } })).toBe(0);

    const { runId } = await startCreation(ctx, [first]);
    expect(await getRun(ctx, runId)).toMatchObject({ state: "queued", total: 1, done: 0, mine: true });
    expect(await queued(runId)).toHaveLength(1);
  });

  test("counts what became of each account, and says why one failed", async ({ scene: { ctx, create } }) => {
    const { runId } = await create();

    const run = await work(ctx, runId);

    expect(run).toMatchObject({ state: "finished", done: 6, created: 5, failed: 1, existed: 0 });
    const items = await listRunItems(ctx, runId);
    const failed = items.find(({ state }) => state === "failed");
    const rest = items.filter((item) => item !== failed);
    expect(failed).toMatchObject({ label: "@petrel.ferries", state: "failed", reason: "not_found" });
    expect(failed?.complaint).toMatchObject({ code: 100, subcode: 33 });
    expect(rest.map(({ state }) => state)).toEqual(Array.from(rest, () => "created"));
    expect(await listActiveRuns(ctx)).toHaveLength(1);
  });

  test("looks at what it made once more, so that verdicts are up to date", async ({
    scene: { ctx, create, source },
  }) => {
    await work(ctx, (await create()).runId);

    expect(await source("marrowandrye")).toMatchObject({ instagramBacked: "found", checkedAt: ctx.now() });
  });

  test("waits when Meta asks for it, and that costs no attempt", async ({
    scene: { ctx, time, create, queued },
    sandbox,
  }) => {
    const { runId } = await create();
    sandbox.fault({ match: { method: "POST", path: edge, nth: 3, times: 2 }, do: throttled });

    const run = await work(ctx, runId);

    expect(run).toMatchObject({ state: "waiting", reason: "rate_limited" });
    expect(run.waitsUntil?.getTime()).toBeGreaterThan(ctx.now().getTime());
    const [job] = await queued(runId);
    expect(job?.attempts).toBe(0);
    expect(job?.run_at.getTime()).toBe(run.waitsUntil?.getTime());

    time.pass(3_600_000);
    const again = await work(ctx, runId);
    expect(again).toMatchObject({ state: "finished", done: 6, created: 5, reason: null, waitsUntil: null });
    expect(sandbox.posts(edge).filter(({ status }) => status === 200)).toHaveLength(5);
  });

  test("goes on where Meta went silent half way, and makes nothing twice", async ({
    scene: { ctx, time, create },
    sandbox,
  }) => {
    const { runId } = await create();
    sandbox.fault({ match: { method: "POST", path: edge, nth: 2 }, do: { kind: "cut_after_commit" } });
    sandbox.fault({ match: { method: "POST", path: edge, nth: 3 }, do: { kind: "cut_before_commit" } });

    let run = await work(ctx, runId);
    for (let turn = 0; run.state === "waiting" && turn < 5; turn++) {
      time.pass(600_000);
      run = await work(ctx, runId);
    }

    expect(run).toMatchObject({ state: "finished", done: 6, created: 5, failed: 1 });
    expect([...sandbox.state.data.creations.values()].map(({ posts }) => posts)).toEqual([1, 1, 1, 1, 1]);
  });

  test("gives up after a few silent tries, and says so of what is left", async ({
    scene: { ctx, time, create },
    sandbox,
  }) => {
    const { runId } = await create();
    sandbox.state.settings.down = true;

    let run = await work(ctx, runId);
    const states = [run.state];
    while (run.state === "waiting") {
      time.pass(600_000);
      run = await work(ctx, runId);
      states.push(run.state);
    }

    expect(states).toEqual(["waiting", "waiting", "waiting", "waiting", "failed"]);
    expect(run.reason).toBe("temporary");
    expect(new Set(run.items.map(({ state }) => state))).toEqual(new Set(["skipped"]));
  });

  test("stops after the items in hand when somebody presses Stop", async ({
    scene: { ctx, create },
    sandbox,
  }) => {
    const { runId } = await create();
    const stop = async () => stopRun(ctx, await getOwnedRun(ctx, runId));
    sandbox.fault({ match: { method: "POST", path: edge, nth: 1 }, do: { kind: "latency", ms: 600 } });

    const working = work(ctx, runId);
    await expect.poll(() => getRun(ctx, runId), patience).toMatchObject({ state: "running" });
    await stop();
    const run = await working;

    expect(run).toMatchObject({ state: "stopped" });
    expect(run.done).toBeLessThan(6);
    const left = run.items.filter(({ state }) => state === "skipped");
    expect(left.length + run.done).toBe(6);
  });

  test("that nobody works on stops at once", async ({ scene: { ctx, create } }) => {
    const { runId } = await create();

    await stopRun(ctx, await getOwnedRun(ctx, runId));

    expect(await getRun(ctx, runId)).toMatchObject({ state: "stopped" });
    expect(await work(ctx, runId)).toMatchObject({ state: "stopped", done: 0 });
  });

  test("goes to another process when its own has to end", async ({ scene: { ctx, create, queued } }) => {
    const { runId } = await create();

    expect(await work(ctx, runId, AbortSignal.abort())).toMatchObject({ state: "queued", done: 0 });
    expect(await queued(runId)).toHaveLength(1);
    expect(await work(ctx, runId)).toMatchObject({ state: "finished", done: 6 });
  });

  test("ends once its person is no longer a member", async ({ scene: { ctx, create } }) => {
    const { runId } = await create();
    await ctx.db.membership.update({
      where: { workspaceId_userId: { workspaceId: ctx.workspace.id, userId: ctx.actor.userId } },
      data: { role: "viewer" },
    });

    expect(await work(ctx, runId)).toMatchObject({ state: "failed", reason: "forbidden", done: 0 });
  });

  test("ends when the login has ended, and marks the login", async ({
    scene: { ctx, connection, create },
    sandbox,
  }) => {
    const { runId } = await create();
    sandbox.fault({ match: { path: edge }, do: { kind: "error", code: 190, subcode: 463, status: 401 } });

    expect(await work(ctx, runId)).toMatchObject({ state: "failed", reason: "token_expired", done: 0 });
    const key = { workspaceId: ctx.workspace.id, id: connection.id };
    const row = await ctx.db.connection.findUniqueOrThrow({ where: { workspaceId_id: key } });
    expect(row.state).toBe("expired");
  });

  test("of checks gives sources their verdict back when it is cut short", async ({
    scene: { ctx, source },
    sandbox,
  }) => {
    await work(ctx, (await startAudit(ctx, { where: {} })).runId);
    const before = (await source("marrowandrye")).overall;
    sandbox.fault({ match: { path: instagramId("marrowandrye") }, do: throttled });

    const { runId } = await startAudit(ctx, { where: {} });
    expect(await work(ctx, runId)).toMatchObject({ state: "waiting", reason: "rate_limited" });

    expect((await source("marrowandrye")).overall).toBe(before);
    await stopRun(ctx, await getOwnedRun(ctx, RunId.parse(runId)));
    expect(await getRun(ctx, RunId.parse(runId))).toMatchObject({ state: "stopped" });
  });
});
