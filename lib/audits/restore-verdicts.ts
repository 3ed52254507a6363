import type { Tx } from "@/lib/jobs/queue";

/** Gives sources whose check was given up the verdict of the check before. */
export const restoreVerdicts = (tx: Tx, workspaceId: string, ids: readonly string[]) => tx.$executeRaw`
  UPDATE sources AS s SET overall = coalesce(
    (SELECT a.overall FROM audits a WHERE a."workspaceId" = s."workspaceId" AND a.id = s."lastAuditId"), 'unknown')
  WHERE s."workspaceId" = ${workspaceId}::uuid AND s.id = ANY(${[...ids]}::uuid[]) AND s.overall = 'checking'`;

/** The same for whatever a run leaves behind when it ends, its process having been killed included. */
export async function restoreVerdictsOfRun(tx: Tx, workspaceId: string, runId: string) {
  const left = await tx.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM sources s
    JOIN job_items i ON i."workspaceId" = s."workspaceId" AND i."sourceId" = s.id AND i."runId" = ${runId}::uuid
    WHERE s."workspaceId" = ${workspaceId}::uuid AND s.overall = 'checking'`;
  if (left.length > 0)
    await restoreVerdicts(
      tx,
      workspaceId,
      left.map(({ id }) => id),
    );
}
