import type { z } from "zod";
import type { Ctx } from "@/lib/ctx";
import { recordDrafts } from "@/lib/drafts/record-drafts";
import { getDraft, lockDraft } from "@/lib/drafts/queries";
import { inChunks, listWhich, type BulkPress } from "@/lib/drafts/which-drafts";
import type { DraftId } from "@/lib/ids";

type Press = z.output<typeof BulkPress>;

/** A lock for each draft is held until the transaction ends, and Postgres has room for some thousands. */
const together = 200;

async function deleteSome(ctx: Ctx, ids: readonly DraftId[], press: string) {
  const workspaceId = ctx.workspace.id;
  await ctx.db.$transaction(async (tx) => {
    for (const id of ids) await lockDraft(tx, ctx, id);
    // By hand: deleting is no edit, and who brings it back finds it where it was in the list.
    await tx.$executeRaw`
      UPDATE drafts SET "deletedAt" = ${ctx.now()}, deletion = ${press}::uuid
      WHERE "workspaceId" = ${workspaceId}::uuid AND id = ANY(${[...ids]}::uuid[])
        AND "deletedAt" IS NULL AND state IN ('draft', 'refused')`;
  });
}

const ofPress = (ctx: Ctx, press: string) => ({ workspaceId: ctx.workspace.id, deletion: press });

/**
 * Takes drafts out of every list; the press can be taken back. What is being published or was stays, since Meta has it.
 * What somebody else deleted first is theirs: it is not counted here, and an undo of this press leaves it deleted.
 */
export async function deleteDrafts(ctx: Ctx, { press, ...which }: Press) {
  const ids = await listWhich(ctx, which);
  const before = await ctx.db.draft.count({ where: ofPress(ctx, press) });
  if (before === 0) {
    for (const chunk of inChunks(ids, together)) await deleteSome(ctx, chunk, press);
  }
  const deleted = await ctx.db.draft.findMany({
    where: ofPress(ctx, press),
    select: { id: true, name: true },
  });
  if (before === 0) await recordDrafts(ctx, "deleted", deleted);
  const kept = await ctx.db.draft.count({
    where: { workspaceId: ctx.workspace.id, id: { in: ids }, deletedAt: null },
  });
  return { ok: true, deleted: deleted.length, kept } as const;
}

/** Brings back what one press deleted, as often as it is asked. */
export async function undoDeletion(ctx: Ctx, press: string) {
  const restored = await ctx.db.$queryRaw<{ id: string; name: string }[]>`
    UPDATE drafts SET "deletedAt" = NULL, deletion = NULL
    WHERE "workspaceId" = ${ctx.workspace.id}::uuid AND deletion = ${press}::uuid AND "deletedAt" IS NOT NULL
    RETURNING id, name`;
  await recordDrafts(ctx, "restored", restored);
  return { ok: true, restored: restored.length } as const;
}

/** Brings one back, whoever deleted it. Throws `not_found_here` for one that was never here. */
export async function restoreDraft(ctx: Ctx, id: DraftId) {
  const workspaceId = ctx.workspace.id;
  const count = await ctx.db.$executeRaw`
    UPDATE drafts SET "deletedAt" = NULL, deletion = NULL
    WHERE "workspaceId" = ${workspaceId}::uuid AND id = ${id}::uuid AND "deletedAt" IS NOT NULL`;
  const draft = await getDraft(ctx, id);
  if (count > 0) await recordDrafts(ctx, "restored", [draft]);
  return { ok: true } as const;
}
