import {
  PublicationError,
  PublicationId,
  PublicationRequest,
  type PublicationView,
} from "@/lib/creatives/publication-schema";
import { own, type Ctx, type Owned } from "@/lib/ctx";
import type { JobRun, Prisma, PublishedCreative } from "@/lib/generated/prisma/client";
import { PublishState } from "@/lib/generated/prisma/enums";
import type { DraftId } from "@/lib/ids";
import type { Tx } from "@/lib/jobs/queue";
import { activeStates, isActive } from "@/lib/jobs/schema";

export type Publication = Owned<PublishedCreative>;

const openStates: PublishState[] = [PublishState.intended, PublishState.sent, PublishState.uncertain];
export const isOpen = ({ state }: Pick<PublishedCreative, "state">) => openStates.includes(state);

const newestFirst = [
  { createdAt: "desc" },
  { id: "desc" },
] as const satisfies Prisma.PublishedCreativeFindManyArgs["orderBy"];

/** All there ever was of a draft's publishing, newest first. */
export async function listPublications(tx: Tx, ctx: Ctx, draftId: DraftId): Promise<Publication[]> {
  const where = { workspaceId: ctx.workspace.id, draftId };
  return (await tx.publishedCreative.findMany({ where, orderBy: [...newestFirst] })).map(own);
}

/** What a run has to publish. */
export async function listPublicationsOfRun(ctx: Ctx, runId: string): Promise<Publication[]> {
  const where = { workspaceId: ctx.workspace.id, runId };
  const orderBy = { id: "asc" } as const;
  return (await ctx.db.publishedCreative.findMany({ where, orderBy })).map(own);
}

/** Open ones that nothing works on any more. */
export async function listStranded(tx: Tx, ctx: Ctx, draftId: DraftId): Promise<Publication[]> {
  const open = (await listPublications(tx, ctx, draftId)).filter(isOpen);
  const running = await tx.jobRun.findMany({
    where: {
      ...{ workspaceId: ctx.workspace.id, state: { in: activeStates } },
      id: { in: open.flatMap(({ runId }) => runId ?? []) },
    },
    select: { id: true },
  });
  return open.filter(({ runId }) => !running.some(({ id }) => id === runId));
}

type Around = { run: JobRun | null; adAccount: { id: string; name: string } | null };

function view(row: PublishedCreative, { run, adAccount }: Around): PublicationView {
  const { ids, media } = PublicationRequest.parse(row.request);
  return {
    sent: { ...ids, media },
    ...{ id: PublicationId.parse(row.id), draftVersion: row.draftVersion, state: row.state },
    stranded: isOpen(row) && !(run && isActive(run)),
    ...{ creativeId: row.creativeId, existed: row.existed },
    adAccount: adAccount ?? { id: row.adAccountId, name: row.adAccountId },
    error: PublicationError.safeParse(row.error).data ?? null,
    run: run && {
      ...{ state: run.state, reason: run.reason },
      waitsUntil: run.waitsUntil?.toISOString() ?? null,
    },
    settledAt: row.settledAt?.toISOString() ?? null,
  };
}

/**
 * Where a draft stands with publishing: for each ad account the last attempt with the version that was published last,
 * whatever came of it; in the order in which they were first pressed.
 */
export async function findPublishing(ctx: Ctx, draftId: DraftId): Promise<PublicationView[]> {
  const workspaceId = ctx.workspace.id;
  // Of one moment: a publication read before it settled and its run read after it ended would look abandoned.
  const { all, runs } = await ctx.db.$transaction(
    async (tx) => {
      const all = await listPublications(tx, ctx, draftId);
      const ids = [...new Set(all.flatMap(({ runId }) => runId ?? []))];
      return { all, runs: await tx.jobRun.findMany({ where: { workspaceId, id: { in: ids } } }) };
    },
    { isolationLevel: "RepeatableRead" },
  );
  const [newest] = all;
  const rows = all.filter(
    ({ adAccountId, draftVersion }, index) =>
      draftVersion === newest?.draftVersion &&
      all.findIndex((one) => one.adAccountId === adAccountId) === index,
  );
  const adAccounts = await ctx.db.adAccount.findMany({
    where: { workspaceId, id: { in: rows.map(({ adAccountId }) => adAccountId) } },
    select: { id: true, name: true },
  });
  return rows.reverse().map((row) =>
    view(row, {
      run: runs.find(({ id }) => id === row.runId) ?? null,
      adAccount: adAccounts.find(({ id }) => id === row.adAccountId) ?? null,
    }),
  );
}
