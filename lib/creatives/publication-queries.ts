import {
  PublicationError,
  PublicationId,
  PublicationRequest,
  type PublicationView,
} from "@/lib/creatives/publication-schema";
import { own, type Ctx, type Owned } from "@/lib/ctx";
import type { PublishedCreative } from "@/lib/generated/prisma/client";
import { PublishState } from "@/lib/generated/prisma/enums";
import type { DraftId } from "@/lib/ids";
import type { Tx } from "@/lib/jobs/queue";
import { isActive } from "@/lib/jobs/schema";
import { AppError } from "@/lib/reasons";

export type Publication = Owned<PublishedCreative>;

const openStates: PublishState[] = [PublishState.intended, PublishState.sent, PublishState.uncertain];
export const isOpen = ({ state }: Pick<PublishedCreative, "state">) => openStates.includes(state);

export async function getPublication(ctx: Ctx, id: PublicationId): Promise<Publication> {
  const key = { workspaceId_id: { workspaceId: ctx.workspace.id, id } };
  const row = await ctx.db.publishedCreative.findUnique({ where: key });
  if (!row) throw new AppError("not_found_here");
  return own(row);
}

/** The one that is open, or came of this very press, or went through before. */
export async function findPublicationFor(tx: Tx, ctx: Ctx, draftId: DraftId, idempotencyKey?: string) {
  const row = await tx.publishedCreative.findFirst({
    where: {
      ...{ workspaceId: ctx.workspace.id, draftId },
      OR: [
        { state: { in: [...openStates, PublishState.published] } },
        ...(idempotencyKey ? [{ idempotencyKey }] : []),
      ],
    },
    orderBy: { createdAt: "desc" },
  });
  return row && own(row);
}

async function findRun(ctx: Ctx, { runId }: PublishedCreative) {
  if (!runId) return null;
  return ctx.db.jobRun.findUnique({
    where: { workspaceId_id: { workspaceId: ctx.workspace.id, id: runId } },
  });
}

/** Whether a run still works on it or waits to. */
export async function isWorkedOn(ctx: Ctx, publication: PublishedCreative) {
  const run = await findRun(ctx, publication);
  return run !== null && isActive(run);
}

export async function viewPublication(ctx: Ctx, row: PublishedCreative): Promise<PublicationView> {
  const key = { workspaceId_id: { workspaceId: ctx.workspace.id, id: row.adAccountId } };
  const [run, adAccount] = await Promise.all([
    findRun(ctx, row),
    ctx.db.adAccount.findUnique({ where: key, select: { id: true, name: true } }),
  ]);
  const { ids, media } = PublicationRequest.parse(row.request);
  return {
    sent: { ...ids, media },
    ...{ id: PublicationId.parse(row.id), draftVersion: row.draftVersion, state: row.state },
    stranded: isOpen(row) && !(run && isActive(run)),
    creativeId: row.creativeId,
    adAccount: adAccount ?? { id: row.adAccountId, name: row.adAccountId },
    error: PublicationError.safeParse(row.error).data ?? null,
    run: run && {
      ...{ state: run.state, reason: run.reason },
      waitsUntil: run.waitsUntil?.toISOString() ?? null,
    },
    settledAt: row.settledAt?.toISOString() ?? null,
  };
}

/** What the studio shows of publishing: the last attempt, whatever came of it. */
export async function findLastPublication(ctx: Ctx, draftId: DraftId): Promise<PublicationView | null> {
  const row = await ctx.db.publishedCreative.findFirst({
    where: { workspaceId: ctx.workspace.id, draftId },
    orderBy: { createdAt: "desc" },
  });
  return row && viewPublication(ctx, row);
}
