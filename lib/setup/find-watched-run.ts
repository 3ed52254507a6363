import { isActive, type RunView } from "@/lib/jobs/schema";

/** The newest run of a kind that is not over, so that a page somebody comes back to goes on watching it. */
export const findWatchedRun = (runs: readonly RunView[], type: RunView["type"]): string | null =>
  runs.find((run) => run.type === type && isActive(run))?.id ?? null;
