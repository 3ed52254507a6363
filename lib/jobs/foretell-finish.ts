import { estimateRun } from "@/lib/budget/estimate-run";
import type { Ctx } from "@/lib/ctx";
import type { JobRun } from "@/lib/generated/prisma/client";
import type { JobType } from "@/lib/generated/prisma/enums";

/** Calls for each account, as `npm run bench -- graph` counts them where Meta answers the least at once. */
const callsForEach: Partial<Record<JobType, number>> = { audit: 3.7, creation: 3 };

/** When a run that Meta's limits hold back will be through; null where that cannot be said. */
export async function foretellFinish({ db, now, workspace }: Ctx, run: JobRun): Promise<Date | null> {
  const each = callsForEach[run.type];
  const { connectionId, total, done } = run;
  if (run.state !== "waiting" || run.reason !== "rate_limited") return null;
  if (!each || total === null || connectionId === null) return null;
  const points = Math.ceil((total - done) * each);
  const spender = { db, now, workspaceId: workspace.id, connectionId, who: "job" } as const;
  const sent = await estimateRun(spender, [{ of: "token", id: "", points }]);
  return run.waitsUntil && run.waitsUntil > sent ? run.waitsUntil : sent;
}
