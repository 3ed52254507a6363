import { slotsOf, type MediaRef } from "@/lib/creatives/media-slots";
import type { Creative } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import type { GraphClient } from "@/lib/graph/client";
import type { AdAccountId } from "@/lib/ids";
import { ensureAdAccountImage } from "@/lib/media/ensure-ad-account-image";
import { getMedia, type StoredMedia } from "@/lib/media/queries";

type Options = {
  creative: Creative;
  adAccountId: AdAccountId;
  /** The id of a video in the ad account; a worker can wait for it, a person cannot. */
  videoIdOf: (media: StoredMedia) => Promise<string>;
};

/**
 * Sends to the ad account whatever of the creative's media it does not have yet, and tells how it knows each. Safe to
 * repeat. Pictures go first: they take a moment, and a video may have to be waited for.
 */
export async function ensureRefs(
  ctx: Ctx,
  graph: GraphClient,
  { creative, adAccountId, videoIdOf }: Options,
): Promise<MediaRef[]> {
  const find = async (id: string | null) => (id ? getMedia(ctx, id) : null);
  const hashOf = async (media: StoredMedia | null) =>
    media?.kind === "image" ? ensureAdAccountImage(ctx, graph, { media, adAccountId }) : "";

  const places: { shown: StoredMedia | null; imageHash: string }[] = [];
  for (const { mediaId, thumbnailMediaId } of slotsOf(creative)) {
    const shown = await find(mediaId);
    const picture = shown?.kind === "video" ? await find(thumbnailMediaId) : shown;
    places.push({ shown, imageHash: await hashOf(picture) });
  }
  const refs: MediaRef[] = [];
  for (const { shown, imageHash } of places) {
    refs.push({ imageHash, videoId: shown?.kind === "video" ? await videoIdOf(shown) : "" });
  }
  return refs;
}
