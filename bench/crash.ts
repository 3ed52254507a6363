import { setTimeout as sleep } from "node:timers/promises";
import type { Ctx } from "@/lib/ctx";
import { getRun } from "@/lib/jobs/queries";
import { isActive, type RunId } from "@/lib/jobs/schema";
import type { RunningSandbox } from "@/lib/sandbox/start";
import { startCreation } from "@/lib/threads-accounts/start-creation";
import { makeCrashWorld, type Wanted } from "./crash-world";
import { ownDatabase } from "./own-database";
import { startWorkerProcess, type WorkerProcess } from "./worker-process";

const sources = 200;
const kills = 20;
const latencyMs = 60;
/** A worker dies after at most this many requests: in all fewer than the accounts take, so that each kill hits work. */
const requestsAtMost = 28;

async function holderOf(ctx: Ctx, runId: RunId) {
  const rows = await ctx.db.$queryRaw<{ locked_by: string | null }[]>`
    SELECT locked_by FROM graphile_worker.jobs WHERE key = ${`run:${runId}`}`;
  return rows[0]?.locked_by ?? null;
}

/** Lets the worker that took the run up get on with it for a while, down to the middle of a request. */
async function someWork(ctx: Ctx, sandbox: RunningSandbox, runId: RunId) {
  const { log } = sandbox.state;
  const until = log.total + 1 + Math.floor(Math.random() * requestsAtMost);
  while (log.total < until && isActive(await getRun(ctx, runId))) await sleep(5);
  await sleep(Math.random() * 2 * latencyMs);
}

/** Kills whoever works on the run, at random moments; a second worker always stands by. Returns how often. */
async function crashAlong(ctx: Ctx, sandbox: RunningSandbox, runId: RunId, workers: WorkerProcess[]) {
  let killed = 0;
  while (isActive(await getRun(ctx, runId))) {
    const holder = await holderOf(ctx, runId);
    const at = workers.findIndex(({ id }) => id === holder);
    if (at < 0 || killed >= kills) {
      await sleep(50);
      continue;
    }
    await someWork(ctx, sandbox, runId);
    const [victim] = workers.splice(at, 1);
    await victim?.kill();
    killed++;
    const { done } = await getRun(ctx, runId);
    console.log(`kill ${String(killed).padStart(2)}  ${done} of ${sources} done`);
    workers.push(await startWorkerProcess());
  }
  return killed;
}

/** By what the sandbox counted and what the database says, which must be the same. */
async function count(ctx: Ctx, sandbox: RunningSandbox, runId: RunId, wanted: readonly Wanted[]) {
  const asked = [...sandbox.state.data.creations].filter(([key]) => /(instagram|page)_backed\b/.test(key));
  const items = await ctx.db.jobItem.findMany({
    where: { runId, state: { in: ["created", "already_existed"] } },
  });
  const accounts = await ctx.db.threadsAccount.findMany({
    where: { workspaceId: ctx.workspace.id, state: "found" },
  });
  const settled = await ctx.db.creation.groupBy({
    by: ["sourceId", "kind"],
    where: { workspaceId: ctx.workspace.id, state: "created" },
    _count: true,
  });
  const { world } = sandbox.state;
  const made = ({ kind, metaId }: Wanted) =>
    kind === "page_backed"
      ? world.page(metaId)?.pageBackedThreadsId
      : world.instagram(metaId)?.backedThreadsId;
  const kept = ({ sourceId, kind }: Wanted) =>
    accounts.find((account) => account.sourceId === sourceId && account.kind === kind)?.threadsUserId;
  const lost = wanted.filter(
    (one) =>
      !made(one) || kept(one) !== made(one) || !items.some(({ sourceId }) => sourceId === one.sourceId),
  );
  const twice = asked.filter(([, { posts, created }]) => posts > 1 || created > 1);
  const settledTwice = settled.filter(({ _count }) => _count > 1);
  return { lost: lost.length, twice: twice.length + settledTwice.length, asked: asked.length };
}

/** kill -9 of the worker at random moments while it creates accounts. 0 when none is lost and none is made twice. */
export async function run(): Promise<number> {
  const database = await ownDatabase();
  const workers: WorkerProcess[] = [];
  try {
    const { ctx, sandbox, wanted, close } = await makeCrashWorld(database.url, sources);
    sandbox.fault({ match: {}, do: { kind: "latency", ms: latencyMs } });
    workers.push(...(await Promise.all([startWorkerProcess(), startWorkerProcess()])));
    const startedAt = Date.now();
    const { runId } = await startCreation(ctx, wanted);
    const killed = await crashAlong(ctx, sandbox, runId, workers);
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    const { state, created, existed, failed } = await getRun(ctx, runId);
    const { lost, twice, asked } = await count(ctx, sandbox, runId, wanted);
    console.log(
      `\nrun ${state}: ${created} created, ${existed} existed, ${failed} failed, ${killed} kills, ${seconds} s`,
    );
    console.log(`creations asked of the sandbox: ${asked}`);
    console.log(`lost: ${lost}`);
    console.log(`created twice: ${twice}`);
    await close();
    return lost === 0 && twice === 0 && killed === kills ? 0 : 1;
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
    await database.drop();
  }
}
