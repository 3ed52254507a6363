import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx, Owned } from "@/lib/ctx";
import type { DraftShare } from "@/lib/generated/prisma/client";

/** The link leads nowhere from now on. Ending one that ended is no mistake. */
export async function endShare(ctx: Ctx, { workspaceId, id, draftId }: Owned<DraftShare>) {
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.draftShare.deleteMany({ where: { workspaceId, id } });
    if (count === 0) return;
    const key = { workspaceId_id: { workspaceId, id: draftId } };
    const draft = await tx.draft.findUniqueOrThrow({ where: key, select: { name: true } });
    const object = { objectType: "draft", objectId: draftId, objectLabel: draft.name };
    await recordActivity(ctx, { verb: "share_ended", ...object }, tx);
  });
  return { ok: true } as const;
}
