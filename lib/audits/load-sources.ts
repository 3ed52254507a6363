import type { Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";

const include = {
  business: { select: { name: true } },
  page: true,
  instagramAccount: {
    include: { pages: { orderBy: { id: "asc" } }, adAccounts: { select: { adAccountId: true } } },
  },
  threadsAccounts: true,
  creations: { where: { state: "failed" }, orderBy: { createdAt: "desc" }, take: 3 },
} satisfies Prisma.SourceInclude;

/** A source with everything a check of it starts from. */
export type AuditSource = Prisma.SourceGetPayload<{ include: typeof include }>;
export type AuditPage = NonNullable<AuditSource["page"]>;

export type WithPages<Page> = { page: Page | null; instagramAccount: { pages: Page[] } | null };

export function loadSources(ctx: Ctx, sourceIds: readonly string[]): Promise<AuditSource[]> {
  return ctx.db.source.findMany({
    where: { workspaceId: ctx.workspace.id, id: { in: [...sourceIds] } },
    include,
    orderBy: [{ label: "asc" }, { id: "asc" }],
  });
}

/** The Pages behind a source: itself, or those linked to its Instagram account. */
export const pagesOf = <Page>({ page, instagramAccount }: WithPages<Page>): Page[] =>
  page ? [page] : (instagramAccount?.pages ?? []);
