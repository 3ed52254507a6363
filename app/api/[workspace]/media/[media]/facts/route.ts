import { z } from "zod";
import { findAdAccountId } from "@/lib/creatives/queries";
import { findMedia, viewMedia } from "@/lib/media/queries";
import { MediaId } from "@/lib/media/schema";
import { route } from "@/lib/route";

const Params = z.object({ media: MediaId });

export const GET = route(Params, async (ctx, input) => {
  const media = await findMedia(ctx, input.media);
  return { media: media && (await viewMedia(ctx, media, await findAdAccountId(ctx))) };
});
