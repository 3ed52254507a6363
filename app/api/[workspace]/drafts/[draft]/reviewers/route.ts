import { z } from "zod";
import { DraftId } from "@/lib/ids";
import { listReviewers } from "@/lib/reviews/queries";
import { route } from "@/lib/route";

const Params = z.object({ draft: DraftId });

export const GET = route(Params, async (ctx, { draft }) => ({ people: await listReviewers(ctx, draft) }));
