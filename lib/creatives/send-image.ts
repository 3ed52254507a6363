import type { z } from "zod";
import { findAdAccountId } from "@/lib/creatives/queries";
import type { SendImage } from "@/lib/creatives/publication-schema";
import type { Ctx } from "@/lib/ctx";
import type { GraphClient } from "@/lib/graph/client";
import { ensureAdAccountImage } from "@/lib/media/ensure-ad-account-image";
import { getMedia } from "@/lib/media/queries";
import { AppError } from "@/lib/reasons";

/** Puts a picture into the image library of the chosen ad account. */
export async function sendImage(
  ctx: Ctx,
  graph: GraphClient,
  { mediaId, again }: z.output<typeof SendImage>,
) {
  const adAccountId = await findAdAccountId(ctx);
  if (!adAccountId) throw new AppError("invalid_input");
  const media = await getMedia(ctx, mediaId);
  const imageHash = await ensureAdAccountImage(ctx, graph, { media, adAccountId }, { again });
  return { ok: true, mediaId, adAccountId, imageHash } as const;
}
