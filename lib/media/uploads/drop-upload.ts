import { rm } from "node:fs/promises";
import type { Ctx } from "@/lib/ctx";
import { incomingFile } from "@/lib/media/media-file";
import type { OpenUpload } from "@/lib/media/uploads/queries";

/** Somebody changed their mind. */
export async function dropUpload(ctx: Ctx, { id }: OpenUpload) {
  await ctx.db.upload.deleteMany({ where: { workspaceId: ctx.workspace.id, id } });
  await rm(incomingFile(ctx.workspace.id, id), { force: true });
}
