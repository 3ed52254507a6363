import { auditSources } from "@/lib/audits/audit-sources";
import type { createOpener, Opened } from "@/lib/audits/around";
import { loadSources, type AuditSource } from "@/lib/audits/load-sources";
import { recordAudits, type Checked } from "@/lib/audits/record-audits";
import { restoreVerdicts } from "@/lib/audits/restore-verdicts";
import type { JobCtx } from "@/lib/jobs/define-job";
import type { Tx } from "@/lib/jobs/queue";

async function byLogin(sources: readonly AuditSource[], open: ReturnType<typeof createOpener>) {
  const groups = new Map<Opened, AuditSource[]>();
  for (const source of sources) {
    const opened = await open(source.connectionId);
    groups.set(opened, [...(groups.get(opened) ?? []), source]);
  }
  return [...groups];
}

/** While they are looked at the tables say so; whatever ends the look gives them back their last verdict. */
async function whileChecking<Value>(ctx: JobCtx, ids: readonly string[], look: () => Promise<Value>) {
  const where = { workspaceId: ctx.workspace.id, id: { in: [...ids] } };
  await ctx.db.source.updateMany({ where, data: { overall: "checking" } });
  try {
    return await look();
  } finally {
    await restoreVerdicts(ctx.db, ctx.workspace.id, ids);
  }
}

/** Checks these sources, each with the login that reads it; `alongside` shares the transaction that records them. */
export async function checkSources(
  ctx: JobCtx,
  open: ReturnType<typeof createOpener>,
  sourceIds: readonly string[],
  alongside: (tx: Tx, checked: Checked[]) => Promise<void> = async () => {},
) {
  await whileChecking(ctx, sourceIds, async () => {
    const sources = await loadSources(ctx, sourceIds);
    for (const [opened, group] of await byLogin(sources, open)) {
      try {
        const checked = await auditSources(ctx, opened, group);
        await ctx.db.$transaction(async (tx) => {
          await recordAudits(tx, ctx, checked);
          await alongside(tx, checked);
        });
      } catch (error) {
        await opened.noteError(error);
        throw error;
      }
    }
  });
}
