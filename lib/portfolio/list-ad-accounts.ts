import type { Ctx } from "@/lib/ctx";
import { canAdvertiseWith } from "@/lib/portfolio/ad-account-status";
import type { ListedAdAccount } from "@/lib/portfolio/schema";

/** By name, so that choosing one moves none. */
export async function listAdAccounts(ctx: Ctx): Promise<ListedAdAccount[]> {
  const workspaceId = ctx.workspace.id;
  const includedInstagram = { type: "instagram", included: true } as const;
  const [accounts, setup, instagramTotal] = await Promise.all([
    ctx.db.adAccount.findMany({
      where: { workspaceId },
      include: {
        business: { select: { name: true } },
        _count: { select: { instagram: { where: { instagramAccount: { source: { included: true } } } } } },
      },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    }),
    ctx.db.setup.findUnique({ where: { workspaceId }, select: { adAccountId: true } }),
    ctx.db.source.count({ where: { workspaceId, ...includedInstagram } }),
  ]);
  return accounts.map((account) => ({
    id: account.id,
    name: account.name,
    businessName: account.business?.name ?? null,
    currency: account.currency,
    timezoneName: account.timezoneName,
    status: account.status,
    disableReason: account.disableReason,
    canAdvertise: canAdvertiseWith(account.userTasks),
    instagramAssigned: account.instagramReadAt ? account._count.instagram : null,
    instagramTotal,
    chosen: account.id === setup?.adAccountId,
  }));
}
