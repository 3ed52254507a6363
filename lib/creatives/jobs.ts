import { z } from "zod";
import { findPublicationFor } from "@/lib/creatives/publication-queries";
import { publicationError, settleRefused } from "@/lib/creatives/settle-publication";
import { publishCreative } from "@/lib/creatives/publish-creative";
import { noteTokenError } from "@/lib/connections/note-token-error";
import { openConnection } from "@/lib/connections/open-connection";
import { DraftId } from "@/lib/ids";
import { defineJob } from "@/lib/jobs/define-job";
import { checkpoint } from "@/lib/jobs/run-ctx";
import { AppError } from "@/lib/reasons";

/** Publishes a draft: uploads its picture where that is needed, then makes the creative. */
export const publishJob = defineJob({
  type: "publish",
  payload: z.object({ draftId: DraftId }),
  run: async (ctx, { draftId }) => {
    await checkpoint(ctx);
    const publication = await findPublicationFor(ctx.db, ctx, draftId);
    if (!publication) return;
    const opened = await openConnection(ctx, ctx.run.connectionId).catch(async (error: unknown) => {
      const nothingSent = publication.state === "intended" && error instanceof AppError;
      if (nothingSent) await settleRefused(ctx, publication, publicationError(error));
      throw error;
    });
    try {
      await publishCreative(ctx, opened.graph, publication);
      const key = { workspaceId_id: { workspaceId: ctx.workspace.id, id: ctx.run.id } };
      await ctx.db.jobRun.update({ where: key, data: { done: 1 } });
    } catch (error) {
      await noteTokenError(ctx, opened.connection, error);
      throw error;
    }
  },
});
