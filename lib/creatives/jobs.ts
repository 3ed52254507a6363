import { z } from "zod";
import { listPublicationsOfRun } from "@/lib/creatives/publication-queries";
import { publicationError, settleRefused } from "@/lib/creatives/settle-publication";
import { publishEverywhere } from "@/lib/creatives/publish-everywhere";
import { openConnection } from "@/lib/connections/open-connection";
import { DraftId } from "@/lib/ids";
import { defineJob } from "@/lib/jobs/define-job";
import { checkpoint } from "@/lib/jobs/run-ctx";
import { AppError } from "@/lib/reasons";

/** Publishes a draft in one or more ad accounts: sends each the media it lacks, then makes the creative there. */
export const publishJob = defineJob({
  type: "publish",
  payload: z.object({ draftId: DraftId }),
  run: async (ctx) => {
    await checkpoint(ctx);
    const opened = await openConnection(ctx, ctx.run.connectionId).catch(async (error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      for (const publication of await listPublicationsOfRun(ctx, ctx.run.id)) {
        const { state } = publication;
        if (state === "intended") await settleRefused(ctx, publication, publicationError(error), { state });
      }
      throw error;
    });
    await publishEverywhere(ctx, opened);
  },
});
