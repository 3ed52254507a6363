import { listStranded } from "@/lib/creatives/publication-queries";
import { settleRefused } from "@/lib/creatives/settle-publication";
import type { Ctx } from "@/lib/ctx";
import type { DraftId } from "@/lib/ids";

/** Gives up what stopped before anything of it was sent, so that the draft can be changed again. */
export async function withdrawPublication(ctx: Ctx, draftId: DraftId) {
  for (const publication of await listStranded(ctx.db, ctx, draftId)) {
    const { state, runId } = publication;
    if (state !== "intended") continue;
    // Whoever takes it up meanwhile gives it another run.
    await settleRefused(ctx, publication, { reason: "stopped", complaint: null }, { state, runId });
  }
  return { ok: true } as const;
}
