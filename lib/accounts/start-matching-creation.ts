import type { Ctx } from "@/lib/ctx";
import { startCreation } from "@/lib/threads-accounts/start-creation";
import { kindToCreate } from "./account-view";
import { creatableAccountsWhere } from "./accounts-where";
import type { AccountsQuery } from "./search-params";

/** Makes what is missing for every account of the filter, on all pages. `runId` is null where nothing is. */
export async function startMatchingCreation(ctx: Ctx, query: AccountsQuery) {
  const sources = await ctx.db.source.findMany({
    where: creatableAccountsWhere(ctx, query),
    orderBy: [{ label: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, obstacle: true, chosenKind: true, recommendedKind: true },
      ...{ associated: true, instagramBacked: true, pageBacked: true },
    },
  });
  const items = sources.flatMap((source) => {
    const kind = kindToCreate(source);
    return kind ? [{ sourceId: source.id, kind }] : [];
  });
  return items.length ? await startCreation(ctx, items) : ({ ok: true, runId: null } as const);
}
