import { z } from "zod";
import { noteTokenError } from "@/lib/connections/note-token-error";
import { openConnection } from "@/lib/connections/open-connection";
import { AdAccountId } from "@/lib/ids";
import { defineJob, type JobCtx } from "@/lib/jobs/define-job";
import { checkpoint } from "@/lib/jobs/run-ctx";
import { ensureAdAccountVideo } from "@/lib/media/ensure-ad-account-video";
import { getMedia } from "@/lib/media/queries";
import { MediaId } from "@/lib/media/schema";

/** A run counts percent; the last few are for what Meta does with the bytes. */
const whenSent = 95;

const tell = (ctx: JobCtx, percent: number) =>
  ctx.db.jobRun.updateMany({
    where: { workspaceId: ctx.workspace.id, id: ctx.run.id },
    data: { done: percent },
  });

/** Sends a video to an ad account and waits until Meta can play it. */
export const videoUploadJob = defineJob({
  type: "video_upload",
  payload: z.object({ mediaId: MediaId, adAccountId: AdAccountId }),
  run: async (ctx, { mediaId, adAccountId }) => {
    await checkpoint(ctx);
    const media = await getMedia(ctx, mediaId);
    const { connection, graph } = await openConnection(ctx, ctx.run.connectionId);
    const between = async (sentBytes: number) => {
      await tell(ctx, Math.floor((sentBytes / media.byteSize) * whenSent));
      await checkpoint(ctx);
    };
    try {
      await ensureAdAccountVideo(ctx, graph, { media, adAccountId }, { between });
      await tell(ctx, 100);
    } catch (error) {
      await noteTokenError(ctx, connection, error);
      throw error;
    }
  },
});
