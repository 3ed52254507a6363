import type { Ctx } from "@/lib/ctx";
import { plannedPageSize, type PlannedAccount } from "@/lib/setup/planned-account";
import { kindRowsWhere } from "@/lib/threads-accounts/kind-rows-where";

const picture = { select: { pictureUrl: true } } as const;

/** What "create all recommended" would make, by name, for the list a person confirms; a page at a time. */
export async function listPlanned(ctx: Ctx, { page }: { page: number }): Promise<PlannedAccount[]> {
  const rows = await ctx.db.source.findMany({
    where: kindRowsWhere(ctx, { only: "creatable" }),
    select: { id: true, label: true, type: true, instagramAccount: picture, page: picture },
    orderBy: [{ label: "asc" }, { id: "asc" }],
    skip: (page - 1) * plannedPageSize,
    take: plannedPageSize,
  });
  return rows.map(({ id, label, type, instagramAccount, page: facebookPage }) => ({
    sourceId: id,
    label,
    type,
    pictureUrl: (instagramAccount ?? facebookPage)?.pictureUrl ?? null,
    kind: type === "page" ? "page_backed" : "instagram_backed",
  }));
}
