import type { Ctx } from "@/lib/ctx";
import type { AdAccount } from "@/lib/graph/endpoints/fields";
import { inChunks } from "@/lib/portfolio/save-rows";

type Row = AdAccount & { businessId: string | null };

export const saveAdAccounts = ({ db, workspace }: Ctx, accounts: readonly Row[], seenAt: Date) =>
  inChunks(
    accounts,
    (json) => db.$executeRaw`
      INSERT INTO ad_accounts ("workspaceId", id, name, status, "disableReason", currency, "timezoneName", "businessId",
        "userTasks", "seenAt")
      SELECT ${workspace.id}::uuid, x.id, coalesce(x.name, x.id), x.account_status, x.disable_reason, x.currency,
        x.timezone_name, x."businessId", coalesce(x.user_tasks, '{}'), ${seenAt}
      FROM jsonb_to_recordset(${json}::jsonb) AS x(id text, name text, account_status int, disable_reason int,
        currency text, timezone_name text, "businessId" text, user_tasks text[])
      ON CONFLICT ("workspaceId", id) DO UPDATE SET
        name = CASE WHEN excluded.name = excluded.id THEN ad_accounts.name ELSE excluded.name END,
        status = coalesce(excluded.status, ad_accounts.status),
        "disableReason" = CASE WHEN excluded.status IS NULL THEN ad_accounts."disableReason"
          ELSE excluded."disableReason" END,
        currency = coalesce(excluded.currency, ad_accounts.currency),
        "timezoneName" = coalesce(excluded."timezoneName", ad_accounts."timezoneName"),
        "businessId" = coalesce(excluded."businessId", ad_accounts."businessId"),
        "userTasks" = CASE WHEN cardinality(excluded."userTasks") > 0 THEN excluded."userTasks"
          ELSE ad_accounts."userTasks" END,
        "seenAt" = excluded."seenAt"`,
  );

/** The whole list of Instagram accounts an ad account may use. Accounts nobody knows yet are saved before this. */
export async function saveAdAccountInstagram(
  ctx: Ctx,
  adAccountId: string,
  ids: readonly string[],
  readAt: Date,
) {
  const workspaceId = ctx.workspace.id;
  await ctx.db.$transaction(async (tx) => {
    await tx.adAccountInstagram.deleteMany({ where: { workspaceId, adAccountId } });
    await tx.$executeRaw`
      INSERT INTO ad_account_instagram ("workspaceId", "adAccountId", "instagramAccountId")
      SELECT ${workspaceId}::uuid, ${adAccountId}, id FROM unnest(${[...new Set(ids)]}::text[]) AS id`;
    await tx.adAccount.update({
      where: { workspaceId_id: { workspaceId, id: adAccountId } },
      data: { instagramReadAt: readAt },
    });
  });
}
