import { z } from "zod";
import { listUses } from "@/lib/media/list-uses";
import { getMedia } from "@/lib/media/queries";
import { MediaId } from "@/lib/media/schema";
import { route } from "@/lib/route";

export const GET = route(z.object({ media: MediaId }), async (ctx, input) => {
  const { id } = await getMedia(ctx, input.media);
  return { uses: (await listUses(ctx, [id])).get(id) ?? [] };
});
