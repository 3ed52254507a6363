import { randomBytes } from "node:crypto";
import { permissionNames } from "@/lib/connections/permissions";
import type { Ctx } from "@/lib/ctx";
import { createDb } from "@/lib/db";
import { runJob } from "@/lib/jobs/run-job";
import { discoveryJob } from "@/lib/portfolio/jobs";
import { startDiscovery } from "@/lib/portfolio/start-discovery";
import { startSandbox, type RunningSandbox } from "@/lib/sandbox/start";
import { connect, makeMember } from "@/lib/testing/member";
import type { BackedKind } from "@/lib/threads-accounts/schema";

export type Wanted = { sourceId: string; kind: BackedKind; metaId: string };

/** Everything a worker reads from the environment. */
function prepareEnvironment(databaseUrl: string, sandbox: RunningSandbox) {
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: "http://127.0.0.1:9",
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    TOKEN_KEYS: `bench:${randomBytes(32).toString("base64")}`,
    META_GRAPH_URL: sandbox.url,
    META_GRAPH_VIDEO_URL: sandbox.url,
    META_DIALOG_URL: sandbox.url,
    META_APP_ID: sandbox.appId,
    META_APP_SECRET: sandbox.appSecret,
    LOG_LEVEL: "info",
  });
}

async function discover(ctx: Ctx) {
  const { runId } = await startDiscovery(ctx);
  const [job] = await ctx.db.$queryRaw<{ payload: unknown }[]>`
    SELECT payload FROM graphile_worker._private_jobs WHERE key = ${`run:${runId}`}`;
  const around = { db: ctx.db, now: ctx.now, stopping: new AbortController().signal };
  await runJob(discoveryJob, job?.payload, around);
  await ctx.db.$executeRaw`SELECT graphile_worker.remove_job(${`run:${runId}`})`;
}

/** Sources of which the sandbox says that they have no account of the kind yet. */
async function chooseSources(ctx: Ctx, sandbox: RunningSandbox, count: number): Promise<Wanted[]> {
  const { world } = sandbox.state;
  const all = await ctx.db.source.findMany({
    where: { workspaceId: ctx.workspace.id },
    orderBy: { label: "asc" },
  });
  const wanted = all.flatMap(({ id: sourceId, instagramAccountId, pageId }): Wanted[] => {
    const account = instagramAccountId ? world.instagram(instagramAccountId) : undefined;
    const page = pageId ? world.page(pageId) : undefined;
    if (account?.reading === "full" && account.trouble === null && account.backedThreadsId === null)
      return [{ sourceId, kind: "instagram_backed", metaId: account.id }];
    if (page?.roles.manager === "MANAGER" && page.pageBackedThreadsId === null)
      return [{ sourceId, kind: "page_backed", metaId: page.id }];
    return [];
  });
  const chosen = wanted.slice(0, count);
  if (chosen.length < count) throw new Error(`only ${chosen.length} of ${count} sources can be used`);
  const ids = chosen.map(({ sourceId }) => sourceId);
  await ctx.db.source.updateMany({ where: { id: { in: ids } }, data: { included: true } });
  return chosen;
}

/** A workspace whose login reaches a sandbox in this very process, and sources without accounts. */
export async function makeCrashWorld(databaseUrl: string, count: number) {
  const sandbox = await startSandbox({ sources: count * 3 });
  prepareEnvironment(databaseUrl, sandbox);
  const db = createDb(databaseUrl);
  const ctx = await makeMember(db);
  await connect(ctx, { token: sandbox.token(), granted: [...permissionNames] });
  await discover(ctx);
  const wanted = await chooseSources(ctx, sandbox, count);
  const close = async () => {
    await db.$disconnect();
    await sandbox.close();
  };
  return { ctx, sandbox, wanted, close };
}
