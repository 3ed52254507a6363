import { recordActivity } from "@/lib/activity/record-activity";
import type { Ctx } from "@/lib/ctx";
import { listUses } from "@/lib/media/list-uses";
import { mediaKey } from "@/lib/media/media-file";
import type { StoredMedia } from "@/lib/media/queries";
import { mediaStorage } from "@/lib/media/storage/media-storage";

const sizes = ["whole", "view", "thumb"] as const;

/** A frame goes with its video unless a creative, or another video, has it. */
async function frameToo(ctx: Ctx, { posterId }: StoredMedia) {
  if (!posterId) return null;
  const frame = await ctx.db.media.findFirst({
    where: { workspaceId: ctx.workspace.id, id: posterId, isFrame: true },
    include: { _count: { select: { posterOf: true } } },
  });
  const uses = frame ? (await listUses(ctx, [frame.id])).get(frame.id) : [];
  return frame && frame._count.posterOf <= 1 && uses?.length === 0 ? frame : null;
}

/**
 * Takes a file out of the library. Refused while a creative shows it or it stands for a video; what was sent to an ad
 * account stays there.
 */
export async function deleteMedia(ctx: Ctx, media: StoredMedia) {
  const workspaceId = ctx.workspace.id;
  const frame = await frameToo(ctx, media);
  const gone = [media, ...(frame ? [frame] : [])];
  const refused = await ctx.db.$transaction(async (tx) => {
    await tx.$queryRaw`
      SELECT id FROM media WHERE "workspaceId" = ${workspaceId}::uuid AND id = ${media.id}::uuid FOR UPDATE`;
    const uses = (await listUses(ctx, [media.id], tx)).get(media.id) ?? [];
    const posterOf = await tx.media.count({ where: { workspaceId, posterId: media.id } });
    if (uses.length > 0 || posterOf > 0) return { ok: false, reason: "media_in_use" } as const;
    for (const { id } of gone) await tx.media.deleteMany({ where: { workspaceId, id } });
    const object = { objectType: "media", objectId: media.id, objectLabel: media.fileName };
    await recordActivity(ctx, { verb: "media_deleted", ...object }, tx);
    return null;
  });
  if (refused) return refused;
  await mediaStorage().remove(
    gone.flatMap(({ sha256 }) => sizes.map((size) => mediaKey(workspaceId, sha256, size))),
  );
  return { ok: true } as const;
}
