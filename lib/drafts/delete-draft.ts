import { recordActivity } from "@/lib/activity/record-activity";
import type { Verb } from "@/lib/activity/verbs";
import type { Ctx } from "@/lib/ctx";
import { getLockedDraft } from "@/lib/drafts/queries";
import type { DraftId } from "@/lib/ids";

const kept = new Set(["publishing", "published"]);

async function setDeleted(ctx: Ctx, id: DraftId, verb: Verb, deletedAt: Date | null) {
  return ctx.db.$transaction(async (tx) => {
    const draft = await getLockedDraft(tx, ctx, id);
    if (kept.has(draft.state)) return { ok: false, reason: "conflict" } as const;
    if ((draft.deletedAt === null) === (deletedAt === null)) return { ok: true } as const;
    const key = { workspaceId_id: { workspaceId: ctx.workspace.id, id } };
    // Deleting is no edit: who opens it again finds it where it was in the list.
    await tx.draft.update({ where: key, data: { deletedAt, updatedAt: draft.updatedAt } });
    const object = { objectType: "draft", objectId: id, objectLabel: draft.name };
    await recordActivity(ctx, { verb, ...object }, tx);
    return { ok: true } as const;
  });
}

/** Takes it out of every list; it can be brought back. What was published stays, since Meta has it. */
export const deleteDraft = (ctx: Ctx, id: DraftId) => setDeleted(ctx, id, "draft_deleted", ctx.now());

export const restoreDraft = (ctx: Ctx, id: DraftId) => setDeleted(ctx, id, "draft_restored", null);
