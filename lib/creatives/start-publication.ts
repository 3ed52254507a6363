import { freezeRequest } from "@/lib/creatives/freeze-request";
import { isOpen, listPublications, type Publication } from "@/lib/creatives/publication-queries";
import {
  PublicationId,
  type PublicationRequest,
  type Publish,
  type PublishTarget,
} from "@/lib/creatives/publication-schema";
import { takeUpAgain } from "@/lib/creatives/take-up-again";
import { getMyConnectionId } from "@/lib/connections/queries";
import type { Ctx } from "@/lib/ctx";
import { getLockedDraft } from "@/lib/drafts/queries";
import { DraftState } from "@/lib/generated/prisma/enums";
import { startRun, type Tx } from "@/lib/jobs/queue";
import { AppError } from "@/lib/reasons";
import { requireApproval } from "@/lib/reviews/require-approval";
import type { z } from "zod";

type Input = z.output<typeof Publish>;

const keyOf = (press: string, { adAccountId }: PublishTarget) => `${press}:${adAccountId}`;

/**
 * What a press is led to instead of making anything: what came of the same press before, what is still open in that ad
 * account, or what went through there and whoever presses did not know of.
 */
function ledTo(rows: readonly Publication[], { press }: Input, target: PublishTarget): Publication | null {
  const there = rows.filter(({ adAccountId }) => adAccountId === target.adAccountId);
  const done = there.find(({ state }) => state === "published");
  return (
    there.find(({ idempotencyKey }) => idempotencyKey === keyOf(press, target)) ??
    there.find(isOpen) ??
    (done && done.id !== target.after ? done : null)
  );
}

/** Every press of a draft takes its turn here, so that of several at once each sees what the others wrote. */
async function writeIntents(tx: Tx, ctx: Ctx, input: Input, request: PublicationRequest, runId: string) {
  const { draftId, version, press, targets } = input;
  const workspaceId = ctx.workspace.id;
  const draft = await getLockedDraft(tx, ctx, draftId);
  const rows = await listPublications(tx, ctx, draftId);
  const fresh = targets.filter((target) => ledTo(rows, input, target) === null);
  if (fresh.length === 0) throw new NothingToMake();
  if (draft.version !== version || draft.deletedAt) throw new AppError("conflict");
  await requireApproval(tx, ctx, draftId, version);
  await tx.publishedCreative.createMany({
    data: fresh.map((target) => ({
      ...{ workspaceId, draftId, draftVersion: version, adAccountId: target.adAccountId },
      ...{ idempotencyKey: keyOf(press, target), request, runId, requestedById: ctx.actor.userId },
    })),
  });
  await tx.draft.update({
    where: { workspaceId_id: { workspaceId, id: draftId } },
    data: { state: DraftState.publishing, updatedAt: draft.updatedAt },
  });
  return fresh.length;
}

class NothingToMake extends Error {}

async function findLed(ctx: Ctx, input: Input) {
  const rows = await listPublications(ctx.db, ctx, input.draftId);
  return input.targets.flatMap((target) => ledTo(rows, input, target) ?? []);
}

/**
 * Writes the intents, one for each ad account, and starts the work, all or nothing. However often and from wherever it
 * is pressed, a draft is published once at a time in an ad account, and a further press is led to that. To publish again
 * where it went through, a person has to say that they know of it.
 */
export async function startPublication(ctx: Ctx, input: Input) {
  const { draftId, targets } = input;
  if ((await findLed(ctx, input)).length < targets.length) {
    const request = await freezeRequest(ctx, input);
    const connectionId = await getMyConnectionId(ctx);
    try {
      await startRun(ctx, { type: "publish", connectionId, payload: { draftId } }, (tx, runId) =>
        writeIntents(tx, ctx, input, request, runId),
      );
    } catch (error) {
      if (!(error instanceof NothingToMake)) throw error;
    }
  }
  const led = await findLed(ctx, input);
  if (led.some(isOpen)) await takeUpAgain(ctx, draftId);
  return { ok: true, publicationIds: led.map(({ id }) => PublicationId.parse(id)) } as const;
}
