import { randomUUID } from "node:crypto";
import { publishJob } from "@/lib/creatives/jobs";
import { findPublishing } from "@/lib/creatives/publication-queries";
import { startPublication } from "@/lib/creatives/start-publication";
import type { Ctx } from "@/lib/ctx";
import type { AdAccountId, DraftId } from "@/lib/ids";
import { runJob } from "@/lib/jobs/run-job";
import type { RunningSandbox } from "@/lib/sandbox/start";

/** What the worker does with the draft's publishing: one turn of its present run. */
export async function turn(ctx: Ctx, draftId: DraftId) {
  const where = { workspaceId: ctx.workspace.id, draftId };
  const row = await ctx.db.publishedCreative.findFirstOrThrow({ where, orderBy: { createdAt: "desc" } });
  const [job] = await ctx.db.$queryRaw<{ payload: unknown }[]>`
    SELECT payload FROM graphile_worker._private_jobs WHERE key = ${`run:${row.runId}`}`;
  await runJob(publishJob, job?.payload, {
    db: ctx.db,
    now: ctx.now,
    stopping: new AbortController().signal,
  });
  return findPublishing(ctx, draftId);
}

/** Publish, pressed where nobody knows of any creative yet. */
export const pressPublish = (
  ctx: Ctx,
  draft: { draftId: DraftId; version: number },
  adAccountIds: readonly AdAccountId[],
  press: string = randomUUID(),
) =>
  startPublication(ctx, {
    ...{ draftId: draft.draftId, version: draft.version, press },
    targets: adAccountIds.map((adAccountId) => ({ adAccountId, after: null })),
  });

export const creativesMade = (sandbox: RunningSandbox) => sandbox.state.data.creatives.size;
