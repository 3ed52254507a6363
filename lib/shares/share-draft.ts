import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx } from "@/lib/ctx";
import type { DraftRow } from "@/lib/drafts/queries";
import { makeSecret } from "@/lib/link-secret";
import type { ShareDays } from "@/lib/shares/schema";

const dayMs = 24 * 3_600_000;

/** The secret is in the answer and nowhere else; it cannot be had again. */
export async function shareDraft(ctx: Ctx, draft: DraftRow, days: ShareDays) {
  const { id, secret, secretHash } = makeSecret();
  const createdAt = ctx.now();
  const expiresAt = new Date(createdAt.getTime() + days * dayMs);
  const { workspaceId, id: draftId, name } = draft;
  await ctx.db.$transaction(async (tx) => {
    await tx.draftShare.create({
      data: {
        ...{ workspaceId, id, draftId, secretHash, createdAt, expiresAt },
        createdById: ctx.actor.userId,
      },
    });
    const object = { objectType: "draft", objectId: draftId, objectLabel: name };
    await recordActivity(ctx, { verb: "draft_shared", ...object, detail: { days } }, tx);
  });
  return { ok: true, secret } as const;
}
