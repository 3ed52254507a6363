import { idsOf } from "@/lib/creatives/identity";
import {
  findPublicationFor,
  isOpen,
  isWorkedOn,
  type Publication,
} from "@/lib/creatives/publication-queries";
import { PublicationId, PublicationRequest, type Publish } from "@/lib/creatives/publication-schema";
import { loadSubject } from "@/lib/creatives/queries";
import { blocks, validate } from "@/lib/creatives/validate";
import { findMyConnection } from "@/lib/connections/queries";
import type { Ctx } from "@/lib/ctx";
import { draftView, getDraft, getLockedDraft } from "@/lib/drafts/queries";
import { Prisma } from "@/lib/generated/prisma/client";
import { DraftState } from "@/lib/generated/prisma/enums";
import { startRun, type Tx } from "@/lib/jobs/queue";
import { AppError } from "@/lib/reasons";
import { requireApproval } from "@/lib/reviews/require-approval";
import type { z } from "zod";

type Input = z.output<typeof Publish>;

const answer = (id: string) => ({ ok: true, publicationId: PublicationId.parse(id) }) as const;

async function connectionIdOf(ctx: Ctx) {
  const connection = await findMyConnection(ctx);
  if (!connection) throw new AppError("no_connection");
  return connection.id;
}

/** What is published is what the person saw: same version, same ad account, no rule broken that blocks. */
async function freeze(ctx: Ctx, { draftId, version, adAccountId }: Input): Promise<PublicationRequest> {
  const draft = await getDraft(ctx, draftId);
  const { value: creative } = draftView(draft);
  const subject = await loadSubject(ctx, creative);
  if (draft.version !== version || subject.adAccount?.id !== adAccountId) throw new AppError("conflict");
  if (blocks(validate(subject))) throw new AppError("invalid_input");
  return PublicationRequest.parse({ creative, ids: idsOf(subject.identity) });
}

/** Two presses at once: the second finds the first here, or meets the index that lets only one be open. */
async function writeIntent(tx: Tx, ctx: Ctx, input: Input, request: PublicationRequest, runId: string) {
  const { draftId, version, adAccountId, idempotencyKey } = input;
  const workspaceId = ctx.workspace.id;
  const draft = await getLockedDraft(tx, ctx, draftId);
  const editable = draft.state === "draft" || draft.state === "refused";
  if (draft.version !== version || draft.deletedAt || !editable) throw new AppError("conflict");
  await requireApproval(tx, ctx, draftId, version);
  await tx.publishedCreative.create({
    data: {
      ...{ workspaceId, draftId, draftVersion: version, adAccountId, idempotencyKey, request, runId },
      requestedById: ctx.actor.userId,
    },
  });
  await tx.draft.update({
    where: { workspaceId_id: { workspaceId, id: draftId } },
    data: { state: DraftState.publishing, updatedAt: draft.updatedAt },
  });
}

const isTaken = (error: unknown) =>
  (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") ||
  (error instanceof AppError && error.reason === "conflict");

/**
 * Writes the intent and starts the work, both or neither. However often and from wherever it is pressed, a draft has one
 * publication at a time; a further press is led to it.
 */
export async function startPublication(ctx: Ctx, input: Input) {
  const before = await findPublicationFor(ctx.db, ctx, input.draftId, input.idempotencyKey);
  if (before) return takeUpAgain(ctx, before);
  const request = await freeze(ctx, input);
  const run = { type: "publish", connectionId: await connectionIdOf(ctx), total: 1 } as const;
  try {
    await startRun(ctx, { ...run, payload: { draftId: input.draftId } }, (tx, runId) =>
      writeIntent(tx, ctx, input, request, runId),
    );
  } catch (error) {
    if (!isTaken(error)) throw error;
    const winner = await findPublicationFor(ctx.db, ctx, input.draftId, input.idempotencyKey);
    if (!winner) throw error;
    return answer(winner.id);
  }
  const made = await findPublicationFor(ctx.db, ctx, input.draftId, input.idempotencyKey);
  if (!made) throw new AppError("conflict");
  return answer(made.id);
}

/** Starts another run for one that is open and that nothing works on any more. */
export async function takeUpAgain(ctx: Ctx, publication: Publication) {
  if (!isOpen(publication) || (await isWorkedOn(ctx, publication))) return answer(publication.id);
  const connectionId = await connectionIdOf(ctx);
  const run = { type: "publish", connectionId, total: 1, payload: { draftId: publication.draftId } } as const;
  const { workspaceId, id, runId: lastRunId } = publication;
  await startRun(ctx, run, async (tx, runId) => {
    const { count } = await tx.publishedCreative.updateMany({
      where: { workspaceId, id, runId: lastRunId },
      data: { runId },
    });
    if (count === 0) throw new AppError("conflict");
  });
  return answer(id);
}
