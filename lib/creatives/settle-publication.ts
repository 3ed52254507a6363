import { recordActivity } from "@/lib/activity/record-activity";
import type { Publication } from "@/lib/creatives/publication-queries";
import type { PublicationError } from "@/lib/creatives/publication-schema";
import type { Ctx } from "@/lib/ctx";
import { complaintOf } from "@/lib/decline";
import { getLockedDraft } from "@/lib/drafts/queries";
import type { Prisma } from "@/lib/generated/prisma/client";
import { DraftState, PublishState } from "@/lib/generated/prisma/enums";
import { GraphError } from "@/lib/graph/errors";
import { DraftId } from "@/lib/ids";
import type { Tx } from "@/lib/jobs/queue";
import { AppError } from "@/lib/reasons";

const open = [PublishState.intended, PublishState.sent, PublishState.uncertain];
type Rows = Prisma.PublishedCreativeWhereInput;

/** A draft is published as soon as one ad account has it, and being published while another is still to get it. */
async function draftStateOf(tx: Tx, { workspaceId, draftId }: Publication) {
  const count = (state: Rows["state"] & object) =>
    tx.publishedCreative.count({ where: { workspaceId, draftId, state } });
  if ((await count({ in: open })) > 0) return DraftState.publishing;
  return (await count({ in: [PublishState.published] })) > 0 ? DraftState.published : DraftState.refused;
}

/** Writes the end of an open publication and what it means for its draft; false when it had ended before. */
async function settle(
  tx: Tx,
  ctx: Ctx,
  publication: Publication,
  data: Prisma.PublishedCreativeUncheckedUpdateManyInput,
  only: Rows = {},
) {
  const { workspaceId, id } = publication;
  // Two ad accounts may end at once, and the second has to see the first.
  const { updatedAt } = await getLockedDraft(tx, ctx, DraftId.parse(publication.draftId));
  const { count } = await tx.publishedCreative.updateMany({
    where: { state: { in: open }, ...only, workspaceId, id },
    data: { ...data, settledAt: ctx.now() },
  });
  if (count === 0) return false;
  await tx.draft.update({
    where: { workspaceId_id: { workspaceId, id: publication.draftId } },
    data: { state: await draftStateOf(tx, publication), updatedAt },
  });
  return true;
}

const labelOf = async (tx: Tx, { workspaceId, draftId }: Publication) =>
  (await tx.draft.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId, id: draftId } } })).name;

/** Meta hands out the id of an identical creative instead of making another: then this workspace knows the id already. */
export async function settlePublished(ctx: Ctx, publication: Publication, creativeId: string) {
  const { workspaceId, id, adAccountId } = publication;
  await ctx.db.$transaction(async (tx) => {
    const known = await tx.publishedCreative.count({ where: { workspaceId, creativeId, id: { not: id } } });
    const data = {
      state: PublishState.published,
      creativeId,
      existed: known > 0,
      answer: { id: creativeId },
    };
    if (!(await settle(tx, ctx, publication, data))) return;
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

/** Nothing was made in that ad account, and nothing will be by itself. `only`: what must still be so of the row. */
export async function settleRefused(
  ctx: Ctx,
  publication: Publication,
  error: PublicationError,
  only: Rows = {},
) {
  await ctx.db.$transaction(async (tx) => {
    const data = { state: PublishState.refused, error };
    if (!(await settle(tx, ctx, publication, data, only))) return;
    const { adAccountId } = publication;
    const object = { objectType: "draft", objectId: publication.draftId, detail: { adAccountId } };
    const act = { ...object, objectLabel: await labelOf(tx, publication), result: error.reason };
    await recordActivity(ctx, { verb: "creative_refused", ...act }, tx);
  });
}
