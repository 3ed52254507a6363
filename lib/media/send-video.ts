import { findMyConnection } from "@/lib/connections/queries";
import type { Ctx } from "@/lib/ctx";
import type { AdAccountId } from "@/lib/ids";
import { startRun } from "@/lib/jobs/queue";
import { activeStates } from "@/lib/jobs/schema";
import { unsent } from "@/lib/media/ad-video-row";
import type { StoredMedia } from "@/lib/media/queries";
import { AppError } from "@/lib/reasons";

type Sent = { media: StoredMedia; adAccountId: AdAccountId; again: boolean };

/**
 * Starts a run that sends a video to an ad account, unless it is there or on its way; `runId` is null where it is there.
 * `again` sends one anew that Meta could not play or that it says it does not know.
 */
export async function sendVideo(ctx: Ctx, { media, adAccountId, again }: Sent) {
  if (media.kind !== "video") throw new AppError("invalid_input");
  const connection = await findMyConnection(ctx);
  if (!connection) throw new AppError("no_connection");
  const key = { workspaceId: ctx.workspace.id, mediaId: media.id, adAccountId };
  const where = { workspaceId_mediaId_adAccountId: key };
  const known = await ctx.db.adAccountVideo.findUnique({ where });
  if (known?.state === "ready" && !again) return { ok: true, runId: null } as const;
  const run = known?.runId
    ? await ctx.db.jobRun.findFirst({
        where: { workspaceId: ctx.workspace.id, id: known.runId, state: { in: activeStates } },
      })
    : null;
  if (run) return { ok: true, runId: run.id } as const;
  const payload = { mediaId: media.id, adAccountId };
  const started = await startRun(
    ctx,
    { type: "video_upload", connectionId: connection.id, payload, total: 100 },
    async (tx, runId) => {
      await tx.adAccountVideo.createMany({ data: key, skipDuplicates: true });
      // Of two presses at once the second finds the row changed, and its run is not written.
      const { count } = await tx.adAccountVideo.updateMany({
        where: {
          ...key,
          runId: known?.runId ?? null,
          OR: [{ heldBy: null }, { heldUntil: { lt: ctx.now() } }],
        },
        data: { runId, ...(again || known?.state === "failed" ? unsent : {}) },
      });
      if (count === 0) throw new AppError("conflict");
    },
  );
  return { ok: true, runId: started.runId } as const;
}
