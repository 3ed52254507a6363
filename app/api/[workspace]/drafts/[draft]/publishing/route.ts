import { z } from "zod";
import { findPublishing } from "@/lib/creatives/publication-queries";
import { DraftId } from "@/lib/ids";
import { route } from "@/lib/route";

const Params = z.object({ draft: DraftId });

export const GET = route(Params, async (ctx, { draft }) => ({
  publications: await findPublishing(ctx, draft),
}));
