import { recordActivity } from "@/lib/activity/record-activity";
import type { Publication } from "@/lib/creatives/publication-queries";
import type { PublicationError } from "@/lib/creatives/publication-schema";
import type { Ctx } from "@/lib/ctx";
import { complaintOf } from "@/lib/decline";
import type { Prisma } from "@/lib/generated/prisma/client";
import { DraftState, PublishState } from "@/lib/generated/prisma/enums";
import { GraphError } from "@/lib/graph/errors";
import type { Tx } from "@/lib/jobs/queue";
import { AppError } from "@/lib/reasons";

const stillOpen = { in: [PublishState.intended, PublishState.sent, PublishState.uncertain] };

/** Writes the end of an open publication and of its draft; false when it had ended before. */
async function settle(
  tx: Tx,
  ctx: Ctx,
  { workspaceId, id, draftId }: Publication,
  data: Prisma.PublishedCreativeUncheckedUpdateManyInput,
  draftState: DraftState,
) {
  const { count } = await tx.publishedCreative.updateMany({
    where: { workspaceId, id, state: stillOpen },
    data: { ...data, settledAt: ctx.now() },
  });
  if (count === 0) return false;
  const where = { workspaceId_id: { workspaceId, id: draftId } };
  const { updatedAt } = await tx.draft.findUniqueOrThrow({ where, select: { updatedAt: true } });
  await tx.draft.update({ where, data: { state: draftState, updatedAt } });
  return true;
}

const labelOf = async (tx: Tx, { workspaceId, draftId }: Publication) =>
  (await tx.draft.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId, id: draftId } } })).name;

/** Meta hands out the id of an identical creative instead of making another: then this workspace knows the id already. */
export async function settlePublished(ctx: Ctx, publication: Publication, creativeId: string) {
  const { workspaceId, id, adAccountId } = publication;
  await ctx.db.$transaction(async (tx) => {
    const known = await tx.publishedCreative.count({ where: { workspaceId, creativeId, id: { not: id } } });
    const data = { state: PublishState.published, creativeId };
    if (!(await settle(tx, ctx, publication, data, DraftState.published))) return;
    const act = {
      ...({ verb: "creative_published", objectType: "creative", objectId: creativeId } as const),
      ...{ objectLabel: await labelOf(tx, publication), result: known > 0 ? "already_existed" : "created" },
      detail: { adAccountId, draftId: publication.draftId },
    };
    await recordActivity(ctx, act, tx);
  });
}

export function publicationError(error: unknown): PublicationError {
  if (error instanceof GraphError) return { reason: error.reason, complaint: complaintOf(error) };
  return { reason: error instanceof AppError ? error.reason : "unexpected", complaint: null };
}

/** Nothing was made, and nothing will be by itself: the draft can be changed and published anew. */
export async function settleRefused(ctx: Ctx, publication: Publication, error: PublicationError) {
  await ctx.db.$transaction(async (tx) => {
    const data = { state: PublishState.refused, error };
    if (!(await settle(tx, ctx, publication, data, DraftState.refused))) return;
    const object = { objectType: "draft", objectId: publication.draftId };
    const act = { ...object, objectLabel: await labelOf(tx, publication), result: error.reason };
    await recordActivity(ctx, { verb: "creative_refused", ...act }, tx);
  });
}
