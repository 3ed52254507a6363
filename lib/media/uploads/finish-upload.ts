import { rm } from "node:fs/promises";
import type { z } from "zod";
import { findAdAccountId } from "@/lib/creatives/queries";
import type { Ctx } from "@/lib/ctx";
import { hashFile } from "@/lib/media/hash-file";
import { keepFile, type Kept } from "@/lib/media/keep-file";
import { incomingFile } from "@/lib/media/media-file";
import { getMedia, viewMedia } from "@/lib/media/queries";
import { refuse, type Refused } from "@/lib/media/refuse";
import { MediaRefusal } from "@/lib/media/schema";
import { arrivedBytes } from "@/lib/media/uploads/append-upload";
import { findUpload, isSettled, type OpenUpload } from "@/lib/media/uploads/queries";
import type { FinishUpload, UploadAnswer } from "@/lib/media/uploads/schema";
import { AppError } from "@/lib/reasons";

/** Longer than looking at the largest file takes; after this long whoever began is taken to be gone. */
const judgingMs = 120_000;

async function claim(ctx: Ctx, { id }: OpenUpload) {
  const before = new Date(ctx.now().getTime() - judgingMs);
  const { count } = await ctx.db.upload.updateMany({
    where: {
      ...{ workspaceId: ctx.workspace.id, id, mediaId: null },
      OR: [{ judgedAt: null }, { judgedAt: { lt: before } }],
    },
    data: { judgedAt: ctx.now() },
  });
  return count > 0;
}

async function judge(ctx: Ctx, upload: OpenUpload, isFrame: boolean): Promise<Kept | Refused> {
  const { fileName, byteSize: bytes } = upload;
  const path = incomingFile(ctx.workspace.id, upload.id);
  const arrived = await arrivedBytes(upload);
  if (arrived !== bytes) return refuse("cut_short");
  const sha256 = await hashFile(path);
  try {
    return await keepFile(ctx, { path, fileName, bytes, sha256, isFrame });
  } finally {
    await rm(path, { force: true });
  }
}

async function answer(ctx: Ctx, upload: OpenUpload): Promise<UploadAnswer> {
  if (upload.refusal !== null) return { state: "refused", refusal: MediaRefusal.parse(upload.refusal) };
  if (upload.mediaId === null) return { state: "judging" };
  const media = await getMedia(ctx, upload.mediaId);
  const view = await viewMedia(ctx, media, await findAdAccountId(ctx));
  return { state: "stored", media: view, known: media.createdAt < upload.createdAt };
}

async function settle(ctx: Ctx, { id }: OpenUpload, judged: Kept | Refused) {
  await ctx.db.upload.update({
    where: { workspaceId_id: { workspaceId: ctx.workspace.id, id } },
    data: judged.ok ? { mediaId: judged.media.id } : { refusal: judged.refusal },
  });
}

/** Of several frames the first one stands for the video. */
async function setPoster(ctx: Ctx, videoId: string, posterId: string) {
  const where = { workspaceId: ctx.workspace.id, id: videoId, kind: "video", posterId: null } as const;
  await ctx.db.media.updateMany({ where, data: { posterId } });
}

/**
 * Looks at an upload of which everything is here, and takes it into the library or says why not. Safe to repeat: whoever
 * lost the answer gets it again.
 */
export async function finishUpload(
  ctx: Ctx,
  { upload: id, frameOf }: z.output<typeof FinishUpload>,
): Promise<UploadAnswer> {
  const upload = await findUpload(ctx, id);
  if (!upload) throw new AppError("not_found_here");
  const video = frameOf ? await getMedia(ctx, frameOf) : null;
  if (isSettled(upload)) return answer(ctx, upload);
  const arrived = await arrivedBytes(upload);
  if (arrived !== null && arrived < upload.byteSize) throw new AppError("conflict");
  if (!(await claim(ctx, upload))) return { state: "judging" };
  const judged = await judge(ctx, upload, video !== null).catch(async (error: unknown) => {
    await ctx.db.upload.updateMany({
      where: { workspaceId: ctx.workspace.id, id },
      data: { judgedAt: null },
    });
    throw error;
  });
  await settle(ctx, upload, judged);
  if (judged.ok && video && judged.media.kind === "image") await setPoster(ctx, video.id, judged.media.id);
  const settled = await findUpload(ctx, id);
  return settled ? answer(ctx, settled) : { state: "judging" };
}
