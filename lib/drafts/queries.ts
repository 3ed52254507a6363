import { Creative } from "@/lib/creatives/schema";
import { own, type Ctx, type Owned } from "@/lib/ctx";
import { DraftView } from "@/lib/drafts/schema";
import type { Draft } from "@/lib/generated/prisma/client";
import type { DraftId } from "@/lib/ids";
import type { Tx } from "@/lib/jobs/queue";
import { AppError } from "@/lib/reasons";

export type DraftRow = Owned<Draft & { savedBy: string | null }>;

async function findRow(tx: Tx, ctx: Ctx, id: DraftId): Promise<DraftRow | null> {
  const row = await tx.draft.findUnique({ where: { workspaceId_id: { workspaceId: ctx.workspace.id, id } } });
  if (!row) return null;
  const person = await tx.user.findUnique({ where: { id: row.updatedById }, select: { name: true } });
  return own({ ...row, savedBy: person?.name ?? null });
}

/** The row, kept from changing until the transaction ends; deleted ones too. A draft that is being made waits its turn. */
export async function lockDraft(tx: Tx, ctx: Ctx, id: DraftId): Promise<DraftRow | null> {
  const name = `draft ${ctx.workspace.id} ${id}`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
  return findRow(tx, ctx, id);
}

/** Throws where there is none, also for one that was never made; deleted ones are handed out. */
export async function getLockedDraft(tx: Tx, ctx: Ctx, id: DraftId): Promise<DraftRow> {
  const row = await lockDraft(tx, ctx, id);
  if (!row) throw new AppError("not_found_here");
  return row;
}

export async function getDraft(ctx: Ctx, id: DraftId): Promise<DraftRow> {
  const row = await findRow(ctx.db, ctx, id);
  if (!row || row.deletedAt) throw new AppError("not_found_here");
  return row;
}

export const draftView = (row: DraftRow): DraftView =>
  DraftView.parse({
    ...{ id: row.id, version: row.version, kind: row.kind, state: row.state, savedBy: row.savedBy },
    value: Creative.parse(row.value),
    savedAt: row.updatedAt.toISOString(),
  });
