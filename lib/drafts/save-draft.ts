import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import { recordActivity } from "@/lib/activity/record-activity";
import type { Creative } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import { draftView, lockDraft, type DraftRow } from "@/lib/drafts/queries";
import type { SaveAnswer, SaveDraft } from "@/lib/drafts/schema";
import { keepVersion } from "@/lib/drafts/keep-version";
import { DraftState } from "@/lib/generated/prisma/enums";
import type { Tx } from "@/lib/jobs/queue";
import { AppError } from "@/lib/reasons";

type Input = z.output<typeof SaveDraft>;

/** A source the workspace does not have is kept in the value, where the rules complain of it, but not as a reference. */
async function knownSource(tx: Tx, ctx: Ctx, { identity }: Creative) {
  if (!identity.sourceId) return null;
  const key = { workspaceId: ctx.workspace.id, id: identity.sourceId };
  const source = await tx.source.findUnique({ where: { workspaceId_id: key }, select: { id: true } });
  return source?.id ?? null;
}

type Written = Pick<Input, "draft" | "value"> & { restoredFrom?: number };

/**
 * One more version of a draft that the transaction holds; where there is none `before` it, it makes the draft. An approval
 * was of the version before, and goes.
 */
export async function writeVersion(
  tx: Tx,
  ctx: Ctx,
  { draft: id, value, ...origin }: Written,
  before: DraftRow | null,
) {
  const workspaceId = ctx.workspace.id;
  const userId = ctx.actor.userId;
  const version = (before?.version ?? 0) + 1;
  const columns = {
    ...{ name: value.name, value, version, sourceId: await knownSource(tx, ctx, value), updatedById: userId },
    ...{ state: DraftState.draft, updatedAt: ctx.now() },
  };
  if (!before) {
    await tx.draft.create({ data: { ...columns, workspaceId, id, createdById: userId } });
    const object = { objectType: "draft", objectId: id, objectLabel: value.name };
    await recordActivity(ctx, { verb: "draft_created", ...object }, tx);
  } else {
    await tx.draft.update({
      where: { workspaceId_id: { workspaceId, id } },
      data: { ...columns, reviewState: before.reviewState === "approved" ? "none" : before.reviewState },
    });
  }
  await keepVersion(tx, ctx, { draftId: id, version, name: value.name, value, ...origin });
  return { ok: true, version, savedAt: columns.updatedAt.toISOString() } as const;
}

const refusal = (row: DraftRow, reason: "conflict" | "locked"): SaveAnswer => ({
  ok: false,
  reason,
  current: draftView(row),
});

/**
 * Saves a change that was made on `baseVersion`. Where another save came first nothing is written and the current value
 * is handed back. Sending the same value again is answered as if it had been saved now, so a lost answer does no harm.
 */
export async function saveDraft(ctx: Ctx, input: Input): Promise<SaveAnswer> {
  return ctx.db.$transaction(async (tx) => {
    const row = await lockDraft(tx, ctx, input.draft);
    if (!row) {
      if (input.baseVersion > 0) throw new AppError("not_found_here");
      return writeVersion(tx, ctx, { draft: input.draft, value: input.value }, null);
    }
    if (row.deletedAt) return { ok: false, reason: "deleted" };
    if (isDeepStrictEqual(draftView(row).value, input.value)) {
      return { ok: true, version: row.version, savedAt: row.updatedAt.toISOString() };
    }
    if (row.state === "publishing" || row.state === "published") return refusal(row, "locked");
    if (row.version !== input.baseVersion) return refusal(row, "conflict");
    return writeVersion(tx, ctx, { draft: input.draft, value: input.value }, row);
  });
}
