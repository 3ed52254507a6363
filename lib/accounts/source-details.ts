import { getLatestAudit, getSource, listHistory, type SourceWhole } from "@/lib/audits/queries";
import type { Ctx } from "@/lib/ctx";
import type { DraftState } from "@/lib/generated/prisma/enums";
import { SourceId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";
import { getKindRow } from "@/lib/threads-accounts/queries";

export type NamedId = {
  name: "instagram" | "page" | "linkedPage" | "pageBackedInstagram" | "business";
  id: string;
  label?: string | null;
};

export type SourceDraft = { id: string; name: string; state: DraftState; updatedAt: string };

/** Creatives that speak as this source, the last edited first. */
export async function listSourceDrafts(ctx: Ctx, sourceId: SourceId): Promise<SourceDraft[]> {
  const rows = await ctx.db.draft.findMany({
    where: { workspaceId: ctx.workspace.id, sourceId, kind: "draft", deletedAt: null },
    orderBy: { updatedAt: "desc" },
    take: 50,
    select: { id: true, name: true, state: true, updatedAt: true },
  });
  return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }));
}

/** Ids a person may need elsewhere, each with what it is the id of. */
const namedIds = (source: SourceWhole): NamedId[] => {
  const linked = source.instagramAccount?.pages ?? [];
  const pages = source.page ? [source.page] : linked;
  return [
    ...(source.instagramAccountId ? [{ name: "instagram" as const, id: source.instagramAccountId }] : []),
    ...pages.map(({ id, name: label }) => ({
      name: source.page ? ("page" as const) : ("linkedPage" as const),
      id,
      label,
    })),
    ...pages.flatMap(({ pageBackedInstagramId: id }) =>
      id ? [{ name: "pageBackedInstagram" as const, id }] : [],
    ),
    ...(source.businessId
      ? [{ name: "business" as const, id: source.businessId, label: source.business?.name ?? null }]
      : []),
  ];
};

/** What the panel shows of one account; null for an id that is none, or is not of this workspace. */
export async function findAccountDetails(ctx: Ctx, id: string) {
  const sourceId = SourceId.safeParse(id);
  if (!sourceId.success) return null;
  try {
    const [source, row, audit, history, drafts] = await Promise.all([
      getSource(ctx, sourceId.data),
      getKindRow(ctx, sourceId.data),
      getLatestAudit(ctx, sourceId.data),
      listHistory(ctx, sourceId.data),
      listSourceDrafts(ctx, sourceId.data),
    ]);
    return { row, audit, history, drafts, ids: namedIds(source) };
  } catch (error) {
    if (error instanceof AppError && error.reason === "not_found_here") return null;
    throw error;
  }
}
export type AccountDetails = NonNullable<Awaited<ReturnType<typeof findAccountDetails>>>;
