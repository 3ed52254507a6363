import { own, type Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { SourceId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";
import type { AuditView, HistoryLine } from "@/lib/audits/schema";
import { displayedOverall } from "@/lib/audits/displayed-overall";
import { parseFindings } from "@/lib/audits/parse-findings";
import { withChoice } from "@/lib/audits/with-choice";

const include = {
  business: { select: { name: true } },
  connection: { select: { metaUserName: true, dataAccessExpiresAt: true } },
  page: true,
  instagramAccount: {
    include: { pages: true, adAccounts: { select: { adAccountId: true } } },
  },
  threadsAccounts: true,
} satisfies Prisma.SourceInclude;

/** A source with all that is known of it. */
export type SourceWhole = Prisma.SourceGetPayload<{ include: typeof include }>;

export async function getSource(ctx: Ctx, sourceId: SourceId) {
  const key = { workspaceId: ctx.workspace.id, id: sourceId };
  const row = await ctx.db.source.findUnique({ where: { workspaceId_id: key }, include });
  if (!row) throw new AppError("not_found_here");
  return own<SourceWhole>(row);
}

/** What the last check found and what Meta answered then, or null where there was none. */
export async function getLatestAudit(ctx: Ctx, sourceId: SourceId): Promise<AuditView | null> {
  const workspaceId = ctx.workspace.id;
  const audit = await ctx.db.audit.findFirst({ where: { workspaceId, sourceId }, orderBy: { id: "desc" } });
  if (!audit) return null;
  const [holder, source] = await Promise.all([
    ctx.db.audit.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId, id: audit.findingsOf } },
      select: { answers: true, finishedAt: true, findings: { orderBy: { position: "asc" } } },
    }),
    ctx.db.source.findUnique({
      where: { workspaceId_id: { workspaceId, id: sourceId } },
      include: { threadsAccounts: true },
    }),
  ]);
  return {
    id: audit.id,
    overall: displayedOverall(audit.overall, audit.finishedAt, ctx.now()),
    finishedAt: audit.finishedAt.toISOString(),
    findings: source ? withChoice(parseFindings(holder.findings), source) : [],
    answers: holder.answers,
    answersFrom: holder.finishedAt.toISOString(),
  };
}

/** The last checks, newest first. Those that found the same as the one before are folded into one line. */
export async function listHistory(ctx: Ctx, sourceId: SourceId, take = 200): Promise<HistoryLine[]> {
  const workspaceId = ctx.workspace.id;
  const audits = await ctx.db.audit.findMany({
    where: { workspaceId, sourceId },
    orderBy: { id: "desc" },
    take,
    select: { id: true, overall: true, finishedAt: true, findingsOf: true },
  });
  const holders = await ctx.db.audit.findMany({
    where: { workspaceId, id: { in: [...new Set(audits.map((audit) => audit.findingsOf))] } },
    select: { id: true, findings: { orderBy: { position: "asc" } } },
  });
  const findings = new Map(holders.map((holder) => [holder.id, parseFindings(holder.findings)]));
  const lines: HistoryLine[] = [];
  for (const audit of audits) {
    const last = lines.at(-1);
    const at = audit.finishedAt.toISOString();
    if (last && last.findingsOf === audit.findingsOf) {
      last.checks += 1;
      last.from = at;
    } else {
      const { id, overall, findingsOf } = audit;
      lines.push({
        id,
        overall,
        findingsOf,
        from: at,
        to: at,
        checks: 1,
        findings: findings.get(findingsOf) ?? [],
      });
    }
  }
  return lines;
}
