import { own, type Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { AdAccountId } from "@/lib/ids";
import {
  portfolioPageSize,
  type BusinessWithCounts,
  type PortfolioFilter,
  type PortfolioSource,
} from "@/lib/portfolio/schema";
import { AppError } from "@/lib/reasons";
import { sourcesWhere } from "@/lib/portfolio/sources-where";

/** Every portfolio, by name, also an empty one; what belongs to none comes last, where there is any. */
export async function listBusinessesWithCounts(ctx: Ctx): Promise<BusinessWithCounts[]> {
  const [groups, businesses] = await Promise.all([
    ctx.db.source.groupBy({
      by: ["businessId", "included"],
      where: sourcesWhere(ctx, {}),
      _count: true,
    }),
    ctx.db.business.findMany({
      where: { workspaceId: ctx.workspace.id },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    }),
  ]);
  const count = (id: string | null, included?: boolean) =>
    groups
      .filter((group) => group.businessId === id && (included === undefined || group.included === included))
      .reduce((sum, group) => sum + group._count, 0);
  const counts = (id: string | null) => ({ total: count(id), included: count(id, true) });
  const none = { id: null, name: null, pictureUrl: null, verificationStatus: null, ...counts(null) };
  const listed = businesses.map(({ id, name, pictureUrl, verificationStatus }) => ({
    ...{ id, name, pictureUrl, verificationStatus },
    ...counts(id),
  }));
  return none.total > 0 ? [...listed, none] : listed;
}

const include = {
  business: { select: { name: true } },
  page: { select: { id: true, name: true, pictureUrl: true } },
  instagramAccount: {
    select: {
      id: true,
      name: true,
      pictureUrl: true,
      pages: { select: { id: true, name: true }, orderBy: { name: "asc" } },
    },
  },
} satisfies Prisma.SourceInclude;

type Row = Prisma.SourceGetPayload<{ include: typeof include }>;

const view = ({ page, instagramAccount, business, ...source }: Row): PortfolioSource => ({
  id: source.id,
  type: source.type,
  metaId: instagramAccount?.id ?? page?.id ?? "",
  label: source.label,
  name: instagramAccount?.name ?? page?.name ?? null,
  pictureUrl: instagramAccount?.pictureUrl ?? page?.pictureUrl ?? null,
  businessId: source.businessId,
  businessName: business?.name ?? null,
  pages: instagramAccount?.pages ?? [],
  role: source.role,
  included: source.included,
});

/** One page of what was discovered, by name. `includedTotal` counts what the filter matches and is included. */
export async function listPortfolioSources(
  ctx: Ctx,
  { page = 1, ...filter }: PortfolioFilter & { page?: number },
) {
  const where = sourcesWhere(ctx, filter);
  const [rows, total, includedTotal] = await Promise.all([
    ctx.db.source.findMany({
      where,
      include,
      orderBy: [{ label: "asc" }, { id: "asc" }],
      skip: (page - 1) * portfolioPageSize,
      take: portfolioPageSize,
    }),
    ctx.db.source.count({ where }),
    ctx.db.source.count({ where: { ...where, included: true } }),
  ]);
  return { rows: rows.map(view), total, includedTotal, page, pages: Math.ceil(total / portfolioPageSize) };
}

export async function getAdAccount(ctx: Ctx, id: AdAccountId) {
  const key = { workspaceId: ctx.workspace.id, id };
  const row = await ctx.db.adAccount.findUnique({ where: { workspaceId_id: key } });
  if (!row) throw new AppError("not_found_here");
  return own(row);
}

/** The one chosen in set-up, or null. */
export async function findChosenAdAccount(ctx: Ctx) {
  const setup = await ctx.db.setup.findUnique({
    where: { workspaceId: ctx.workspace.id },
    select: { adAccount: true },
  });
  return setup?.adAccount ? own(setup.adAccount) : null;
}

export { listAdAccounts } from "@/lib/portfolio/list-ad-accounts";
