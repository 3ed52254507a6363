import { recordActivity } from "@/lib/activity/record-activity";
import { startAudit } from "@/lib/audits/start-audit";
import { findMyConnection } from "@/lib/connections/queries";
import type { Ctx, Owned } from "@/lib/ctx";
import type { AdAccount } from "@/lib/generated/prisma/client";

/**
 * Remembers which ad account the workspace advertises with. Verdicts depend on it, so everything that was checked
 * before is checked again; `runId` is null where there was nothing, or where it was chosen already.
 */
export async function chooseAdAccount(ctx: Ctx, adAccount: Owned<AdAccount>) {
  const workspaceId = ctx.workspace.id;
  const before = await ctx.db.setup.findUnique({ where: { workspaceId }, select: { adAccountId: true } });
  if (before?.adAccountId === adAccount.id) return { ok: true, runId: null } as const;
  await ctx.db.$transaction(async (tx) => {
    const data = { adAccountId: adAccount.id };
    await tx.setup.upsert({ where: { workspaceId }, update: data, create: { workspaceId, ...data } });
    const object = { objectType: "ad_account", objectId: adAccount.id, objectLabel: adAccount.name };
    await recordActivity(ctx, { verb: "ad_account_chosen", ...object }, tx);
  });
  // Somebody without a login of their own may choose; the check is then for a member who has one.
  if (!(await findMyConnection(ctx))) return { ok: true, runId: null } as const;
  const { runId } = await startAudit(ctx, { where: { checkedAt: { not: null } }, announce: false });
  return { ok: true, runId } as const;
}
