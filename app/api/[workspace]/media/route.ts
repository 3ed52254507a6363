import { findAdAccountId } from "@/lib/creatives/queries";
import { listMedia } from "@/lib/media/list-media";
import { MediaQuery } from "@/lib/media/schema";
import { route } from "@/lib/route";

export const GET = route(MediaQuery, async (ctx, query) => listMedia(ctx, query, await findAdAccountId(ctx)));
