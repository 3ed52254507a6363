import { readFile } from "node:fs/promises";
import type { Ctx } from "@/lib/ctx";
import type { GraphClient } from "@/lib/graph/client";
import { uploadImage } from "@/lib/graph/endpoints/media";
import type { AdAccountId } from "@/lib/ids";
import { mediaFile } from "@/lib/media/media-file";
import type { StoredMedia } from "@/lib/media/queries";

type Sent = { media: StoredMedia; adAccountId: AdAccountId };

/** Meta wants a name of at most 100 characters with the extension that fits the content. */
function nameAtMeta({ fileName, mimeType }: StoredMedia) {
  const extension = mimeType === "image/png" ? ".png" : ".jpg";
  const stem = fileName.replace(/\.[^.]*$/, "").replace(/[^\p{L}\p{N}._-]+/gu, "-") || "image";
  return `${Array.from(stem).slice(0, 90).join("")}${extension}`;
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

  const bytes = await readFile(mediaFile(ctx.workspace.id, media.sha256, "whole"));
  const filename = new File([bytes], nameAtMeta(media), { type: media.mimeType });
  const { hash: imageHash } = await graph.call(uploadImage, { adAccountId, filename });
  await ctx.db.adAccountMedia.upsert({ where, create: { ...key, imageHash }, update: { imageHash } });
  return imageHash;
}
