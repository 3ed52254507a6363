import { restoreVerdictsOfRun } from "@/lib/audits/restore-verdicts";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { JobType } from "@/lib/generated/prisma/enums";
import { GraphError } from "@/lib/graph/errors";
import { asPause } from "@/lib/jobs/job-pause";
import { enqueue, type Queued, type Tx } from "@/lib/jobs/queue";
import { activeStates } from "@/lib/jobs/schema";
import { isTransient } from "@/lib/jobs/transient";
import { AppError, type Reason } from "@/lib/reasons";

type Ended = { type: JobType; queued: Queued; now: Date };

const waitAfterFailure = [5, 30, 120, 300];

const inSeconds = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000);

async function update(tx: Tx, { queued }: Ended, data: Prisma.JobRunUpdateManyMutationInput) {
  const where = { workspaceId: queued.workspaceId, id: queued.runId, state: { in: activeStates } };
  return (await tx.jobRun.updateMany({ where, data })).count > 0;
}

/** Items nobody came to are said to be skipped, for the reason the run ended. */
export async function leaveItems(
  tx: Tx,
  { workspaceId, id: runId }: { workspaceId: string; id: string },
  reason: Reason | null = null,
) {
  await tx.jobItem.updateMany({
    where: { workspaceId, runId, state: { in: ["queued", "working", "waiting"] } },
    data: { state: "skipped", reason },
  });
  await restoreVerdictsOfRun(tx, workspaceId, runId);
}

/** Ends the run for good. */
export async function endRun(
  tx: Tx,
  ended: Ended,
  state: "finished" | "stopped" | "failed",
  reason: Reason | null = null,
) {
  const { workspaceId, runId } = ended.queued;
  await update(tx, ended, { state, reason, waitsUntil: null, finishedAt: ended.now });
  await leaveItems(tx, { workspaceId, id: runId }, reason);
}

async function goOnLater(tx: Tx, ended: Ended, seconds: number, reason: Reason, count: Partial<Queued> = {}) {
  const waitsUntil = inSeconds(ended.now, seconds);
  if (!(await update(tx, ended, { state: "waiting", reason, waitsUntil }))) return;
  await enqueue(tx, ended.type, { ...ended.queued, ...count }, waitsUntil);
}

/** Not before what failed said that it is worth another try. */
const soonest = (error: unknown) =>
  error instanceof GraphError && typeof error.retry === "object" ? error.retry.afterSeconds : 0;

/** Tries again a little later, a few times; a run that got on in between starts to count anew. */
async function tryAgain(tx: Tx, ended: Ended, reason: Reason, error: unknown) {
  const { workspaceId, runId, done: before, failures: counted } = ended.queued;
  const run = await tx.jobRun.findUnique({ where: { workspaceId_id: { workspaceId, id: runId } } });
  const done = run?.done ?? 0;
  const failures = done > before ? 0 : counted;
  const seconds = waitAfterFailure[failures];
  if (seconds === undefined) await endRun(tx, ended, "failed", reason);
  else {
    const wait = Math.max(seconds, soonest(error));
    await goOnLater(tx, ended, wait, reason, { failures: failures + 1, done });
  }
}

const reasonOf = (error: unknown): Reason =>
  error instanceof GraphError || error instanceof AppError ? error.reason : "unexpected";

/**
 * Decides what becomes of a run that threw. A pause costs nothing; what another try may mend is tried again a few times;
 * everything else ends the run. Returns whether it was a bug.
 */
export async function settleRun(tx: Tx, ended: Ended, error: unknown): Promise<{ bug: boolean }> {
  const why = asPause(error)?.why;
  const reason = reasonOf(error);
  if (why?.kind === "stop") await endRun(tx, ended, "stopped");
  else if (why?.kind === "wait") await goOnLater(tx, ended, why.seconds, why.reason);
  else if (why?.kind === "handover") {
    if (await update(tx, ended, { state: "queued" })) await enqueue(tx, ended.type, ended.queued);
  } else if (isTransient(error) || reason === "unexpected") await tryAgain(tx, ended, reason, error);
  else await endRun(tx, ended, "failed", reason);
  return { bug: reason === "unexpected" && !why };
}
