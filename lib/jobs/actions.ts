"use server";

import { action } from "@/lib/action";
import { getOwnedRun } from "@/lib/jobs/queries";
import { StopRun } from "@/lib/jobs/schema";
import { stopRun } from "@/lib/jobs/stop-run";

export const stopRunAction = action(StopRun, async (ctx, { runId }) =>
  stopRun(ctx, await getOwnedRun(ctx, runId)),
);
