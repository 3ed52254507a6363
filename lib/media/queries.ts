import { own, type Ctx, type Owned } from "@/lib/ctx";
import type { Media } from "@/lib/generated/prisma/client";
import type { MediaView } from "@/lib/media/schema";
import { AppError } from "@/lib/reasons";

export type StoredMedia = Owned<Media>;

export async function findMedia(ctx: Ctx, id: string): Promise<StoredMedia | null> {
  const row = await ctx.db.media.findUnique({
    where: { workspaceId_id: { workspaceId: ctx.workspace.id, id } },
  });
  return row && own(row);
}

export async function getMedia(ctx: Ctx, id: string) {
  const media = await findMedia(ctx, id);
  if (!media) throw new AppError("not_found_here");
  return media;
}

type NewMedia = Pick<Media, "sha256" | "mimeType" | "fileName" | "byteSize" | "width" | "height">;

/** The row for a file: made now, or the one that an earlier upload of the same bytes made. */
export async function ensureMediaRow(
  ctx: Ctx,
  file: NewMedia,
): Promise<{ media: StoredMedia; isNew: boolean }> {
  const workspaceId = ctx.workspace.id;
  const { count } = await ctx.db.media.createMany({
    data: { ...file, workspaceId, uploadedById: ctx.actor.userId },
    skipDuplicates: true,
  });
  const row = await ctx.db.media.findUniqueOrThrow({
    where: { workspaceId_sha256: { workspaceId, sha256: file.sha256 } },
  });
  return { media: own(row), isNew: count > 0 };
}

/** With the hash under which the ad account's library knows it, where it was sent there. */
export async function viewMedia(ctx: Ctx, media: Media, adAccountId: string | null): Promise<MediaView> {
  const sent = adAccountId
    ? await ctx.db.adAccountMedia.findUnique({
        where: {
          workspaceId_mediaId_adAccountId: { workspaceId: ctx.workspace.id, mediaId: media.id, adAccountId },
        },
      })
    : null;
  const { id, fileName, width, height, byteSize } = media;
  return { id, fileName, width, height, byteSize, imageHash: sent?.imageHash ?? null };
}
