import { z } from "zod";
import { createOpener } from "@/lib/audits/around";
import { checkSources } from "@/lib/audits/check-sources";
import { complaintOf } from "@/lib/decline";
import { getMe } from "@/lib/graph/endpoints/me";
import { GraphError } from "@/lib/graph/errors";
import { defineJob, type JobCtx } from "@/lib/jobs/define-job";
import { asPause, JobPause } from "@/lib/jobs/job-pause";
import { putBack, runItems, settleItems, type Item } from "@/lib/jobs/run-items";
import { isTokenLost } from "@/lib/jobs/token-lost";
import { isTransient } from "@/lib/jobs/transient";
import { AppError } from "@/lib/reasons";
import { ensurePageBackedInstagram } from "@/lib/threads-accounts/ensure-page-backed-instagram";
import { ensureThreadsAccount } from "@/lib/threads-accounts/ensure-threads-account";
import { getOwnedSource } from "@/lib/threads-accounts/queries";
import { BackedKind } from "@/lib/threads-accounts/schema";

type Open = ReturnType<typeof createOpener>;

/** Few enough that stopping feels like "after this one". */
const itemsAtOnce = 4;
const checkedAtOnce = 12;

async function createFor(ctx: JobCtx, open: Open, item: Item) {
  const kind = BackedKind.parse(item.kind);
  const source = await getOwnedSource(ctx, item.sourceId);
  const { graph, noteError } = await open(source.connectionId);
  try {
    const page = kind === "page_backed" ? source.page : null;
    const backed = page && (await ensurePageBackedInstagram(ctx, graph, page));
    await ensureThreadsAccount(ctx, {
      source,
      kind,
      graph,
      alongside: (tx, { created }) =>
        settleItems(tx, ctx, [source.id], {
          state: created ? "created" : "already_existed",
          ...(backed?.state === "refused" ? { detail: { pageBackedInstagram: backed } } : {}),
        }),
    });
  } catch (error) {
    await noteError(error);
    throw error;
  }
}

async function fail(ctx: JobCtx, { sourceId }: Item, error: GraphError | AppError) {
  const complaint = error instanceof GraphError ? { detail: { complaint: complaintOf(error) } } : {};
  const failed = { state: "failed", reason: error.reason, ...complaint } as const;
  await ctx.db.$transaction((tx) => settleItems(tx, ctx, [sourceId], failed));
}

/** Returns the error where Meta was silent. Throws what concerns every item alike. */
async function attempt(ctx: JobCtx, open: Open, item: Item): Promise<GraphError | null> {
  try {
    await createFor(ctx, open, item);
    return null;
  } catch (error) {
    if (asPause(error) || isTokenLost(error)) throw error;
    if (error instanceof GraphError && isTransient(error)) return error;
    if (!(error instanceof GraphError) && !(error instanceof AppError)) throw error;
    await fail(ctx, item, error);
    return null;
  }
}

/** Makes a few at once. Silence about some is tried again later; where Meta says nothing at all, the run waits. */
async function createSome(ctx: JobCtx, open: Open, items: readonly Item[]) {
  const results = await Promise.allSettled(items.map((item) => attempt(ctx, open, item)));
  const silent: { item: Item; error: GraphError }[] = [];
  for (const [index, result] of results.entries()) {
    if (result.status === "rejected") throw result.reason;
    const item = items[index];
    if (item && result.value) silent.push({ item, error: result.value });
  }
  if (silent.length === items.length) await (await open(null)).graph.call(getMe, {});
  for (const { item, error } of silent) {
    if (item.again) await fail(ctx, item, error);
    else await putBack(ctx, [item.sourceId], error.reason);
  }
}

/** What was touched and not looked at since: its verdict is older than what was made. */
async function listUnchecked({ db, workspace, run }: JobCtx) {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM job_items i
    JOIN sources s ON s."workspaceId" = i."workspaceId" AND s.id = i."sourceId"
    WHERE i."workspaceId" = ${workspace.id}::uuid AND i."runId" = ${run.id}::uuid
      AND i.state IN ('created', 'already_existed', 'failed')
      AND (s."checkedAt" IS NULL OR s."checkedAt" < i."updatedAt")
    ORDER BY s.label`;
  return rows.map(({ id }) => id);
}

/** What was made and not looked at since, because of an interruption. */
async function checkRest(ctx: JobCtx, open: Open) {
  const ids = await listUnchecked(ctx);
  for (let from = 0; from < ids.length; from += checkedAtOnce) {
    await checkSources(ctx, open, ids.slice(from, from + checkedAtOnce));
  }
}

/** Makes the account of every item and looks at each source once more, so that its verdict is up to date. */
export const creationJob = defineJob({
  type: "creation",
  payload: z.object({}),
  run: async (ctx) => {
    const open = createOpener(ctx);
    const unchecked: string[] = [];
    try {
      await runItems(ctx, itemsAtOnce, async (items) => {
        await createSome(ctx, open, items);
        unchecked.push(...items.map(({ sourceId }) => sourceId));
        if (unchecked.length >= checkedAtOnce) await checkSources(ctx, open, unchecked.splice(0));
      });
    } catch (error) {
      if (error instanceof JobPause && error.why.kind === "stop") await checkRest(ctx, open);
      throw error;
    }
    await checkRest(ctx, open);
  },
});
