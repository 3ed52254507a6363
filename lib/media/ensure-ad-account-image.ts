import type { Ctx } from "@/lib/ctx";
import type { GraphClient } from "@/lib/graph/client";
import { copyImage, uploadImage } from "@/lib/graph/endpoints/media";
import { GraphError } from "@/lib/graph/errors";
import { MetaId, type AdAccountId } from "@/lib/ids";
import { mediaKey } from "@/lib/media/media-file";
import { nameAtMeta } from "@/lib/media/name-at-meta";
import type { StoredMedia } from "@/lib/media/queries";
import { mediaStorage } from "@/lib/media/storage/media-storage";
import { readWhole } from "@/lib/media/storage/storage";
import { AppError, reasons } from "@/lib/reasons";

type Sent = { media: StoredMedia; adAccountId: AdAccountId };

/** Where another ad account of the workspace has the picture, Meta may copy it from there. Null where it does not. */
async function copied(ctx: Ctx, graph: GraphClient, { media, adAccountId }: Sent) {
  const other = await ctx.db.adAccountMedia.findFirst({
    where: { workspaceId: ctx.workspace.id, mediaId: media.id, adAccountId: { not: adAccountId } },
  });
  if (!other) return null;
  const source_account_id = other.adAccountId.replace(/^act_/, "");
  const copy_from = { source_account_id: MetaId.parse(source_account_id), hash: other.imageHash };
  return graph.call(copyImage, { adAccountId, copy_from }).catch((error: unknown) => {
    if (error instanceof GraphError && !reasons[error.reason].retryHelps) return null;
    throw error;
  });
}

async function sentWhole(ctx: Ctx, graph: GraphClient, { media, adAccountId }: Sent) {
  const stored = await mediaStorage().open(mediaKey(ctx.workspace.id, media.sha256, "whole"));
  if (!stored) throw new AppError("not_found_here", "the file is gone");
  const filename = new File([await readWhole(stored)], nameAtMeta(media), { type: media.mimeType });
  return graph.call(uploadImage, { adAccountId, filename });
}

/**
 * The picture's hash in the ad account's image library; sends it there first where it is not yet. Repeating it is
 * harmless: the same bytes always get the same hash. `again` sends it although a hash is known, for when Meta says that
 * it knows no such picture.
 */
export async function ensureAdAccountImage(
  ctx: Ctx,
  graph: GraphClient,
  { media, adAccountId }: Sent,
  { again = false } = {},
): Promise<string> {
  const key = { workspaceId: ctx.workspace.id, mediaId: media.id, adAccountId };
  const where = { workspaceId_mediaId_adAccountId: key };
  const known = await ctx.db.adAccountMedia.findUnique({ where });
  if (known && !again) return known.imageHash;

  const sent = { media, adAccountId };
  const { hash: imageHash } =
    (again ? null : await copied(ctx, graph, sent)) ?? (await sentWhole(ctx, graph, sent));
  await ctx.db.adAccountMedia.upsert({ where, create: { ...key, imageHash }, update: { imageHash } });
  return imageHash;
}
