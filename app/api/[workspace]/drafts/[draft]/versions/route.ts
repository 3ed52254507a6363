import { z } from "zod";
import { listVersions } from "@/lib/drafts/list-versions";
import { DraftId } from "@/lib/ids";
import { route } from "@/lib/route";

const Params = z.object({
  draft: DraftId,
  before: z.coerce.number().int().positive().nullable().catch(null),
});

export const GET = route(Params, (ctx, { draft, before }) => listVersions(ctx, draft, before));
