import { auditSources } from "@/lib/audits/audit-sources";
import type { createOpener, Opened } from "@/lib/audits/around";
import { loadSources } from "@/lib/audits/load-sources";
import { recordAudits, type Checked } from "@/lib/audits/record-audits";
import { restoreVerdicts } from "@/lib/audits/restore-verdicts";
import type { JobCtx } from "@/lib/jobs/define-job";
import { longMs, type Tx } from "@/lib/jobs/queue";

/** Opened before the sources are read, since opening a login brings roles up to date. */
async function byLogin(ctx: JobCtx, open: ReturnType<typeof createOpener>, sourceIds: readonly string[]) {
  const sources = await ctx.db.source.findMany({
    where: { workspaceId: ctx.workspace.id, id: { in: [...sourceIds] } },
    select: { id: true, connectionId: true },
  });
  const groups = new Map<Opened, string[]>();
  for (const { id, connectionId } of sources) {
    const opened = await open(connectionId);
    groups.set(opened, [...(groups.get(opened) ?? []), id]);
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
    for (const [opened, group] of await byLogin(ctx, open, sourceIds)) {
      try {
        const checked = await auditSources(ctx, opened, await loadSources(ctx, group));
        const record = async (tx: Tx) => {
          await recordAudits(tx, ctx, checked);
          await alongside(tx, checked);
        };
        await ctx.db.$transaction(record, { timeout: longMs });
      } catch (error) {
        await opened.noteError(error);
        throw error;
      }
    }
  });
}
