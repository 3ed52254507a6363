import { listStranded } from "@/lib/creatives/publication-queries";
import { getMyConnectionId } from "@/lib/connections/queries";
import type { Ctx } from "@/lib/ctx";
import { getLockedDraft } from "@/lib/drafts/queries";
import type { DraftId } from "@/lib/ids";
import { startRun } from "@/lib/jobs/queue";

class NothingStranded extends Error {}

/** Starts another run for what is open and nothing works on any more; nothing where there is no such thing. */
export async function takeUpAgain(ctx: Ctx, draftId: DraftId) {
  if ((await listStranded(ctx.db, ctx, draftId)).length === 0) return { ok: true } as const;
  const connectionId = await getMyConnectionId(ctx);
  try {
    await startRun(ctx, { type: "publish", connectionId, payload: { draftId } }, async (tx, runId) => {
      await getLockedDraft(tx, ctx, draftId);
      const stranded = await listStranded(tx, ctx, draftId);
      if (stranded.length === 0) throw new NothingStranded();
      await tx.publishedCreative.updateMany({
        where: { workspaceId: ctx.workspace.id, id: { in: stranded.map(({ id }) => id) } },
        data: { runId },
      });
      return stranded.length;
    });
  } catch (error) {
    if (!(error instanceof NothingStranded)) throw error;
  }
  return { ok: true } as const;
}
