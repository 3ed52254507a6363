import { mkdir, rm, writeFile } from "node:fs/promises";
import type { Ctx } from "@/lib/ctx";
import { incomingFile, incomingFolder } from "@/lib/media/media-file";
import { refuse, type Refused } from "@/lib/media/refuse";
import { mediaLimits, megabytes } from "@/lib/media/schema";
import { mostUploads, UploadId, uploadLivesMs } from "@/lib/media/uploads/schema";
import { AppError } from "@/lib/reasons";

async function dropForgotten(ctx: Ctx) {
  const createdAt = { lt: new Date(ctx.now().getTime() - uploadLivesMs) };
  const where = { workspaceId: ctx.workspace.id, createdAt };
  const forgotten = await ctx.db.upload.findMany({ where, select: { id: true }, take: 100 });
  for (const { id } of forgotten) await rm(incomingFile(ctx.workspace.id, id), { force: true });
  const ids = forgotten.map(({ id }) => id);
  await ctx.db.upload.deleteMany({ where: { workspaceId: ctx.workspace.id, id: { in: ids } } });
}

/** Opens a place for a file of `byteSize` bytes that comes piece by piece. */
export async function beginUpload(
  ctx: Ctx,
  { fileName, byteSize }: { fileName: string; byteSize: number },
): Promise<{ ok: true; uploadId: UploadId } | Refused> {
  if (byteSize === 0) return refuse("empty");
  if (byteSize > mediaLimits.bytes) return refuse("too_big", { limit: megabytes(mediaLimits.bytes) });
  await dropForgotten(ctx);
  const workspaceId = ctx.workspace.id;
  const open = await ctx.db.upload.count({ where: { workspaceId, mediaId: null, judgedAt: null } });
  if (open >= mostUploads) throw new AppError("rate_limited");
  const { id } = await ctx.db.upload.create({
    data: { workspaceId, uploadedById: ctx.actor.userId, fileName, byteSize, createdAt: ctx.now() },
  });
  await mkdir(incomingFolder(workspaceId), { recursive: true });
  await writeFile(incomingFile(workspaceId, id), "");
  return { ok: true, uploadId: UploadId.parse(id) };
}
