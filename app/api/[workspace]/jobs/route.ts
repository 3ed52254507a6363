import { z } from "zod";
import { listActiveRuns } from "@/lib/jobs/queries";
import { route } from "@/lib/route";

export const GET = route(z.object({}), async (ctx) => ({ runs: await listActiveRuns(ctx) }));
