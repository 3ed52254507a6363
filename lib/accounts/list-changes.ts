import { displayedOverall } from "@/lib/audits/displayed-overall";
import type { DisplayedOverall } from "@/lib/audits/schema";
import type { Ctx } from "@/lib/ctx";
import { weekBefore } from "./accounts-where";

export type Change = {
  id: string;
  label: string;
  type: "instagram" | "page";
  pictureUrl: string | null;
  before: DisplayedOverall | null;
  after: DisplayedOverall;
  obstacle: string | null;
  /** Where nothing stands in the way any more: what did before. */
  settled: string | null;
  at: string;
};

/** What stood first in the way in each of these audits. */
async function listFirstFailures(ctx: Ctx, auditIds: string[]) {
  const findings = await ctx.db.finding.findMany({
    where: { workspaceId: ctx.workspace.id, auditId: { in: auditIds }, state: "fail" },
    orderBy: { position: "desc" },
    select: { auditId: true, code: true },
  });
  return new Map(findings.map(({ auditId, code }) => [auditId, code]));
}

/** Accounts whose verdict changed since the person was last here, newest first. */
export async function listChanges(
  ctx: Ctx,
  since: Date,
  take = 6,
): Promise<{ rows: Change[]; total: number }> {
  const where = {
    workspaceId: ctx.workspace.id,
    included: true,
    overallChangedAt: { gt: since },
    overall: { not: "checking" as const },
  };
  const [sources, total] = await Promise.all([
    ctx.db.source.findMany({
      where,
      orderBy: { overallChangedAt: "desc" },
      take,
      include: {
        instagramAccount: { select: { pictureUrl: true } },
        page: { select: { pictureUrl: true } },
        audits: { orderBy: { id: "desc" }, take: 50, select: { overall: true, findingsOf: true } },
      },
    }),
    ctx.db.source.count({ where }),
  ]);
  const before = new Map(
    sources.map((source) => [source.id, source.audits.find(({ overall }) => overall !== source.overall)]),
  );
  const failed = await listFirstFailures(
    ctx,
    [...before.values()].flatMap((audit) => audit?.findingsOf ?? []),
  );
  const rows = sources.map((source) => ({
    id: source.id,
    label: source.label,
    type: source.type,
    pictureUrl: source.instagramAccount?.pictureUrl ?? source.page?.pictureUrl ?? null,
    before: before.get(source.id)?.overall ?? null,
    after: displayedOverall(source.overall, source.checkedAt, ctx.now()),
    obstacle: source.obstacle,
    settled: source.obstacle ? null : (failed.get(before.get(source.id)?.findingsOf ?? "") ?? null),
    at: (source.overallChangedAt ?? since).toISOString(),
  }));
  return { rows, total };
}

/** When the present visit began; a first visit looks back a week. */
export async function findLastVisit(ctx: Ctx) {
  const membership = await ctx.db.membership.findUnique({
    where: { workspaceId_userId: { workspaceId: ctx.workspace.id, userId: ctx.actor.userId } },
    select: { lastSeenAt: true },
  });
  return membership?.lastSeenAt ?? weekBefore(ctx.now());
}
