import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx } from "@/lib/ctx";
import { keepVersion } from "@/lib/drafts/keep-version";
import { draftView, type DraftRow } from "@/lib/drafts/queries";
import { DraftId } from "@/lib/ids";

/** A draft of one's own with the same content, from any draft, published ones included. */
export async function duplicateDraft(ctx: Ctx, from: DraftRow, name: string) {
  const value = { ...draftView(from).value, name };
  const by = ctx.actor.userId;
  const columns = { name, value, sourceId: from.sourceId, createdById: by, updatedById: by };
  return ctx.db.$transaction(async (tx) => {
    const { id } = await tx.draft.create({
      data: { workspaceId: ctx.workspace.id, ...columns, updatedAt: ctx.now() },
      select: { id: true },
    });
    await keepVersion(tx, ctx, { draftId: id, version: 1, name, value });
    const object = { objectType: "draft", objectId: id, objectLabel: name };
    await recordActivity(ctx, { verb: "draft_duplicated", ...object, detail: { from: from.name } }, tx);
    return { ok: true, draftId: DraftId.parse(id) } as const;
  });
}
