import { createHash } from "node:crypto";
import type { SourceFacts } from "@/lib/audits/facts";
import type { FoundFinding } from "@/lib/audits/finding-codes";
import { findingsOf } from "@/lib/audits/findings-of";
import type { AuditSource } from "@/lib/audits/load-sources";
import { overallOf } from "@/lib/audits/overall";
import { settleShown } from "@/lib/audits/settle-shown";
import { recordThreadsAccounts } from "@/lib/audits/record-threads-accounts";
import type { Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/jobs/queue";
import { updateSources } from "@/lib/audits/update-sources";
import { uuid7 } from "@/lib/uuid7";

export type Checked = {
  source: AuditSource;
  facts: SourceFacts;
  answers: Prisma.InputJsonObject;
  askedAt: Date;
};

const fingerprintOf = (findings: readonly FoundFinding[]) =>
  createHash("sha256").update(JSON.stringify(findings)).digest("hex").slice(0, 32);

async function previousAudits(tx: Tx, ctx: Ctx, sources: readonly AuditSource[]) {
  const audits = await tx.audit.findMany({
    where: {
      workspaceId: ctx.workspace.id,
      id: { in: sources.flatMap(({ lastAuditId }) => lastAuditId ?? []) },
    },
    select: { sourceId: true, overall: true, fingerprint: true, findingsOf: true },
  });
  return new Map(audits.map((audit) => [audit.sourceId, audit]));
}

/** Writes one check of each source: a row, its findings where they differ from the last ones, and what tables sort by. */
export async function recordAudits(tx: Tx, ctx: Ctx, checked: readonly Checked[]) {
  const before = await previousAudits(
    tx,
    ctx,
    checked.map(({ source }) => source),
  );
  const finishedAt = ctx.now();
  const audits = checked.map(({ source, facts, answers, askedAt }) => {
    const findings = findingsOf(facts);
    const fingerprint = fingerprintOf(findings);
    const last = before.get(source.id);
    const same = last?.fingerprint === fingerprint ? last.findingsOf : null;
    const id = uuid7(finishedAt);
    const overall = overallOf(findings);
    const changed = last !== undefined && last.overall !== overall;
    return { id, source, facts, findings, fingerprint, overall, changed, same, answers, askedAt };
  });
  const key = { workspaceId: ctx.workspace.id };
  await tx.audit.createMany({
    data: audits.map(({ id, source, overall, fingerprint, same, answers, askedAt }) => ({
      ...{ ...key, id, sourceId: source.id, overall, fingerprint, startedAt: askedAt, finishedAt },
      ...(same ? { findingsOf: same } : { findingsOf: id, answers }),
    })),
  });
  await tx.finding.createMany({
    data: audits.flatMap(({ id, same, findings }) =>
      same ? [] : findings.map((found, position) => ({ ...key, auditId: id, position, ...found })),
    ),
  });
  await settleShown(tx, ctx, checked);
  await recordThreadsAccounts(
    tx,
    ctx,
    checked.map(({ source, facts, askedAt }) => ({ sourceId: source.id, facts, askedAt })),
  );
  await updateSources(tx, ctx, finishedAt, audits);
}
