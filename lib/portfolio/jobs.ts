import { z } from "zod";
import { recordActivity } from "@/lib/activity/record-activity";
import { noteTokenError } from "@/lib/connections/note-token-error";
import { openConnection } from "@/lib/connections/open-connection";
import { defineJob, type JobCtx } from "@/lib/jobs/define-job";
import { checkpoint } from "@/lib/jobs/run-ctx";
import { markUnlisted } from "@/lib/portfolio/mark-unlisted";
import { readPortfolio, type Problem } from "@/lib/portfolio/read-portfolio";
import { saveAdAccountInstagram, saveAdAccounts } from "@/lib/portfolio/save-ad-accounts";
import { saveBusinesses } from "@/lib/portfolio/save-businesses";
import { saveInstagramAccounts } from "@/lib/portfolio/save-instagram-accounts";
import { savePages } from "@/lib/portfolio/save-pages";
import { foldPages, saveSources } from "@/lib/portfolio/save-sources";
import { sourcesOf } from "@/lib/portfolio/sources-of";
import { standsAlone } from "@/lib/portfolio/sources-where";

/** Up to here a first look takes everything in; beyond, a person chooses. */
const includedByItself = 200;

const runKey = ({ workspace, run }: JobCtx) => ({
  workspaceId_id: { workspaceId: workspace.id, id: run.id },
});

async function noteProgress(ctx: JobCtx, done: number) {
  await ctx.db.jobRun.update({ where: runKey(ctx), data: { done } });
  await checkpoint(ctx);
}

/** The first look at a portfolio includes it whole where it is small. */
async function includeFirst(ctx: JobCtx) {
  const { id: workspaceId } = ctx.workspace;
  const setup = await ctx.db.setup.findUnique({ where: { workspaceId }, select: { discoveredAt: true } });
  if (setup?.discoveredAt) return;
  const where = { workspaceId, AND: [standsAlone] };
  if ((await ctx.db.source.count({ where })) > includedByItself) return;
  await ctx.db.source.updateMany({ where, data: { included: true } });
}

async function finish(ctx: JobCtx, found: number, problems: readonly Problem[]) {
  const { id: workspaceId, name } = ctx.workspace;
  const discoveredAt = ctx.now();
  await ctx.db.$transaction(async (tx) => {
    await tx.setup.upsert({
      where: { workspaceId },
      update: { discoveredAt },
      create: { workspaceId, discoveredAt },
    });
    const detail = { complete: problems.length === 0, problems: [...problems] };
    await tx.jobRun.update({ where: runKey(ctx), data: { detail, done: found, total: found } });
    const object = { objectType: "workspace", objectId: workspaceId, objectLabel: name };
    const counts = { count: found, problems: problems.length };
    await recordActivity(ctx, { verb: "discovery_finished", ...object, detail: counts }, tx);
  });
}

async function discover(ctx: JobCtx) {
  const { connection, graph } = await openConnection(ctx, ctx.run.connectionId);
  // Also after an interruption: what this run lists bears the time at which it was asked for.
  const seenAt = ctx.run.createdAt;
  try {
    const { portfolio, problems, tasksRead } = await readPortfolio(graph, (count) =>
      noteProgress(ctx, count),
    );
    await saveBusinesses(ctx, portfolio.businesses, seenAt);
    await saveInstagramAccounts(ctx, portfolio.instagram, seenAt);
    await savePages(ctx, portfolio.pages, { seenAt, tasksRead });
    await saveAdAccounts(ctx, portfolio.adAccounts, seenAt);
    for (const [id, instagramIds] of portfolio.assigned)
      await saveAdAccountInstagram(ctx, id, instagramIds, seenAt);
    const sources = sourcesOf(portfolio);
    await saveSources(ctx, connection.id, sources);
    await includeFirst(ctx);
    await foldPages(ctx);
    await markUnlisted(ctx, connection.id, problems);
    await finish(ctx, sources.length, problems);
  } catch (error) {
    await noteTokenError(ctx, connection, error);
    throw error;
  }
}

/** Lists everything the login reaches. Started over from the beginning it does the same once more. */
export const discoveryJob = defineJob({ type: "discovery", payload: z.object({}), run: discover });
