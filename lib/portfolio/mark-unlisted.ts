import { findingOrder } from "@/lib/audits/finding-codes";
import type { JobCtx } from "@/lib/jobs/define-job";
import type { Problem } from "@/lib/portfolio/read-portfolio";
import { uuid7 } from "@/lib/uuid7";

/** Nothing may be concluded about what a list would have named that was not read to its end. */
function listUnlisted({ db, workspace, run }: JobCtx, connectionId: string, problems: readonly Problem[]) {
  if (problems.some(({ businessId, adAccountId }) => !businessId && !adAccountId)) return [];
  const refused = problems.flatMap(({ businessId }) => businessId ?? []);
  return db.$queryRaw<{ id: string; name: string | null }[]>`
    SELECT s.id, c."metaUserName" AS name FROM sources s
    JOIN connections c ON c."workspaceId" = s."workspaceId" AND c.id = s."connectionId"
    LEFT JOIN instagram_accounts ig ON ig."workspaceId" = s."workspaceId" AND ig.id = s."instagramAccountId"
    LEFT JOIN pages p ON p."workspaceId" = s."workspaceId" AND p.id = s."pageId"
    WHERE s."workspaceId" = ${workspace.id}::uuid AND s."connectionId" = ${connectionId}::uuid
      AND coalesce(ig."seenAt", p."seenAt") < ${run.createdAt}
      AND s.obstacle IS DISTINCT FROM 'listed'
      AND (s."businessId" IS NULL OR NOT s."businessId" = ANY(${refused}::text[]))`;
}

/**
 * What the login no longer reaches is kept with all its ids, and is unknown from now on: it may be gone, or only a role
 * was taken away. A check in the history says so.
 */
export async function markUnlisted(ctx: JobCtx, connectionId: string, problems: readonly Problem[]) {
  const unlisted = await listUnlisted(ctx, connectionId, problems);
  const { id: workspaceId } = ctx.workspace;
  const now = ctx.now();
  for (const { id: sourceId, name } of unlisted) {
    const id = uuid7(now);
    const verdict = { overall: "unknown", fingerprint: "unlisted" } as const;
    await ctx.db.$transaction(async (tx) => {
      await tx.audit.create({
        data: { workspaceId, id, sourceId, ...verdict, findingsOf: id, startedAt: now, finishedAt: now },
      });
      const position = findingOrder.indexOf("listed");
      await tx.finding.create({
        data: { workspaceId, auditId: id, code: "listed", position, state: "unknown", evidence: { name } },
      });
      await tx.threadsAccount.updateMany({ where: { workspaceId, sourceId }, data: { state: "unknown" } });
      await tx.source.update({
        where: { workspaceId_id: { workspaceId, id: sourceId } },
        data: {
          ...{
            overall: "unknown",
            obstacle: "listed",
            obstacleCount: 1,
            lastAuditId: id,
            overallChangedAt: now,
          },
          ...{ associated: "unknown", instagramBacked: "unknown", pageBacked: "unknown" },
        },
      });
    });
  }
  return unlisted.length;
}
