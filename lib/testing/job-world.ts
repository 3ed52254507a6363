import { permissionNames } from "@/lib/connections/permissions";
import type { Ctx } from "@/lib/ctx";
import type { Db } from "@/lib/db";
import type { Job } from "@/lib/jobs/define-job";
import { runJob } from "@/lib/jobs/run-job";
import { jobs } from "@/lib/jobs/task-list";
import type { RunningSandbox } from "@/lib/sandbox/start";
import { instagramId, pageId, pageOfInstagram } from "@/lib/sandbox/testing/demo-ids";
import { clock, sandboxEnvironment } from "@/lib/testing/creative-world";
import { connect, makeMember } from "@/lib/testing/member";
import { test as base } from "@/lib/testing/test";
import { getOwnedSource } from "@/lib/threads-accounts/queries";

/** One turn of a run, as a worker gives it; `stopping` stands for a process that was told to end. */
export async function work(ctx: Ctx, runId: string | null, stopping = new AbortController().signal) {
  if (!runId) throw new Error("there is no run");
  const rows = await ctx.db.$queryRaw<{ payload: unknown }[]>`
    SELECT payload FROM graphile_worker._private_jobs WHERE key = ${`run:${runId}`}`;
  const key = { workspaceId_id: { workspaceId: ctx.workspace.id, id: runId } };
  const { type } = await ctx.db.jobRun.findUniqueOrThrow({ where: key });
  const job: Job | undefined = jobs.find((one) => one.type === type);
  if (!job || !rows[0]) throw new Error("the run is not in the queue");
  await runJob(job, rows[0].payload, { db: ctx.db, now: ctx.now, stopping });
  return ctx.db.jobRun.findUniqueOrThrow({ where: key, include: { items: true } });
}

/** An owner whose Meta login belongs to this person of the sandbox, and a clock that stands until it is moved. */
export async function makeScene(db: Db, sandbox: RunningSandbox, person = "juno") {
  const time = clock(new Date().toISOString());
  const ctx = await makeMember(db, { now: time.now });
  const connection = await connect(ctx, { token: sandbox.token(person), granted: [...permissionNames] });
  const source = (username: string) =>
    ctx.db.source.findFirstOrThrow({
      where: { workspaceId: ctx.workspace.id, OR: [{ label: `@${username}` }, { label: username }] },
      include: { threadsAccounts: true },
    });
  return { ctx, time, connection, source };
}

/** Tests of jobs: a sandbox for the file, as new for each test. */
export const test = base.extend("sandbox", { scope: "file" }, async ({ databaseUrl }, { onCleanup }) => {
  const sandbox = await sandboxEnvironment(databaseUrl);
  onCleanup(() => sandbox.close());
  return sandbox;
});

type Scene = Awaited<ReturnType<typeof makeScene>>;

/** An Instagram account of the sandbox as discovery would have left it, included and never checked. */
export async function addInstagram({ ctx, connection }: Scene, username: string) {
  const { db, workspace, now } = ctx;
  const key = { workspaceId: workspace.id, seenAt: now() };
  const id = instagramId(username);
  await db.instagramAccount.create({ data: { ...key, id, username } });
  await db.page.create({
    data: {
      ...{ ...key, id: pageOfInstagram(username), name: username, instagramAccountId: id },
      ...{ tasks: ["ADVERTISE"], tasksKnown: true },
    },
  });
  return addSource(ctx, connection.id, { type: "instagram", instagramAccountId: id, label: `@${username}` });
}

/** A Page of the sandbox that has no Instagram account. */
export async function addPage({ ctx, connection }: Scene, name: string, tasks = ["ADVERTISE"]) {
  const key = { workspaceId: ctx.workspace.id, seenAt: ctx.now() };
  await ctx.db.page.create({ data: { ...key, id: pageId(name), name, tasks, tasksKnown: true } });
  return addSource(ctx, connection.id, { type: "page", pageId: pageId(name), label: name });
}

async function addSource(
  ctx: Ctx,
  connectionId: string,
  subject: { type: "instagram" | "page"; instagramAccountId?: string; pageId?: string; label: string },
) {
  const { id } = await ctx.db.source.create({
    data: {
      ...{ workspaceId: ctx.workspace.id, connectionId, included: true },
      ...{ ...subject, searchText: subject.label.toLowerCase(), createdAt: ctx.now() },
    },
  });
  return getOwnedSource(ctx, id);
}
