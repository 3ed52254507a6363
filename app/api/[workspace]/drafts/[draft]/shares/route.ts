import { z } from "zod";
import { DraftId } from "@/lib/ids";
import { route } from "@/lib/route";
import { listShares } from "@/lib/shares/queries";

const Params = z.object({ draft: DraftId });

export const GET = route(Params, async (ctx, { draft }) => ({ shares: await listShares(ctx, draft) }));
