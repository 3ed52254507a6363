import type { Ctx } from "@/lib/ctx";
import type { GraphClient } from "@/lib/graph/client";
import type { AdAccountId } from "@/lib/ids";
import { slotsOf, type MediaRef } from "@/lib/creatives/media-slots";
import type { Creative } from "@/lib/creatives/schema";
import { ensureAdAccountImage } from "@/lib/media/ensure-ad-account-image";
import { getMedia } from "@/lib/media/queries";

/** Sends to the ad account whatever of the creative's media it does not have yet, and tells how it knows each. Safe to repeat. */
export async function ensureRefs(
  ctx: Ctx,
  graph: GraphClient,
  { creative, adAccountId }: { creative: Creative; adAccountId: AdAccountId },
): Promise<MediaRef[]> {
  const imageHash = async (mediaId: string | null) =>
    mediaId ? ensureAdAccountImage(ctx, graph, { media: await getMedia(ctx, mediaId), adAccountId }) : "";
  const refs: MediaRef[] = [];
  for (const { mediaId } of slotsOf(creative)) {
    refs.push({ imageHash: await imageHash(mediaId), videoId: "" });
  }
  return refs;
}
