import { z } from "zod";
import { DraftId } from "@/lib/ids";
import { findDiscussion } from "@/lib/reviews/find-discussion";
import { route } from "@/lib/route";

const Params = z.object({ draft: DraftId });

export const GET = route(Params, (ctx, { draft }) => findDiscussion(ctx, draft));
