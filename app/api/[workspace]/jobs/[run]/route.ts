import { z } from "zod";
import { getRun, listRunItems } from "@/lib/jobs/queries";
import { RunId } from "@/lib/jobs/schema";
import { route } from "@/lib/route";

export const GET = route(z.object({ run: RunId }), async (ctx, { run }) => ({
  run: await getRun(ctx, run),
  items: await listRunItems(ctx, run),
}));
