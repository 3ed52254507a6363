import type { Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";
import { displayedOverall } from "@/lib/audits/displayed-overall";
import { kindInUse, kindToCreate, type AccountView } from "./account-view";
import { accountsWhere, creatableAccountsWhere, weekBefore } from "./accounts-where";
import type { CreatableItem } from "./schema";
import { accountsPageSize, accountViews, type AccountsQuery } from "./search-params";

const accountInclude = (adAccountId: string | null) =>
  ({
    business: { select: { name: true } },
    page: { select: { name: true, pictureUrl: true } },
    instagramAccount: {
      select: {
        name: true,
        pictureUrl: true,
        hasProfilePicture: true,
        adAccounts: { where: { adAccountId: adAccountId ?? "" }, select: { adAccountId: true } },
      },
    },
  }) satisfies Prisma.SourceInclude;

type SourceRow = Prisma.SourceGetPayload<{ include: ReturnType<typeof accountInclude> }>;
type ChosenAdAccount = { id: string; instagramReadAt: Date | null } | null;

function adAccountState(row: SourceRow, chosen: ChosenAdAccount): AccountView["adAccount"] {
  if (row.type === "page") return "not_applicable";
  if (row.instagramAccount?.adAccounts.length) return "assigned";
  return chosen?.instagramReadAt ? "not_assigned" : "unknown";
}

function toView(row: SourceRow, chosen: ChosenAdAccount, now: Date): AccountView {
  const subject = row.instagramAccount ?? row.page;
  return {
    id: row.id,
    type: row.type,
    metaId: row.instagramAccountId ?? row.pageId ?? "",
    label: row.label,
    name: row.type === "instagram" ? (subject?.name ?? null) : null,
    pictureUrl: subject?.pictureUrl ?? null,
    hasPicture: row.instagramAccount?.hasProfilePicture !== false,
    overall: displayedOverall(row.overall, row.checkedAt, now),
    changedThisWeek: row.overallChangedAt !== null && row.overallChangedAt >= weekBefore(now),
    kinds: { associated: row.associated, instagramBacked: row.instagramBacked, pageBacked: row.pageBacked },
    inUse: kindInUse(row),
    creatable: kindToCreate(row),
    obstacle: row.obstacle,
    obstacleCount: row.obstacleCount,
    role: row.role,
    portfolio: row.business?.name ?? null,
    adAccount: adAccountState(row, chosen),
    checkedAt: row.checkedAt?.toISOString() ?? null,
  };
}

function orderBy({
  sort,
  dir,
}: Pick<AccountsQuery, "sort" | "dir">): Prisma.SourceOrderByWithRelationInput[] {
  const byLabel = [{ label: dir }, { id: dir }];
  switch (sort) {
    case "label":
      return byLabel;
    case "status":
      return [{ overall: dir }, ...byLabel];
    case "obstacle":
      return [{ obstacle: { sort: dir, nulls: "last" } }, ...byLabel];
    case "checked":
      return [{ checkedAt: { sort: dir, nulls: "last" } }, { id: dir }];
  }
}

export async function findChosenAdAccount(ctx: Ctx) {
  const setup = await ctx.db.setup.findUnique({
    where: { workspaceId: ctx.workspace.id },
    select: { adAccount: { select: { id: true, name: true, instagramReadAt: true } } },
  });
  return setup?.adAccount ?? null;
}

/** A page of the table, and how many rows the filter matches. A page past the end shows the last one. */
export async function listAccounts(ctx: Ctx, query: AccountsQuery) {
  const where = accountsWhere(ctx, query);
  const [total, chosen] = await Promise.all([ctx.db.source.count({ where }), findChosenAdAccount(ctx)]);
  const pages = Math.max(1, Math.ceil(total / accountsPageSize));
  const page = Math.min(Math.max(1, query.page), pages);
  const rows = await ctx.db.source.findMany({
    where,
    include: accountInclude(chosen?.id ?? null),
    orderBy: orderBy(query),
    skip: (page - 1) * accountsPageSize,
    take: accountsPageSize,
  });
  return { rows: rows.map((row) => toView(row, chosen, ctx.now())), total, page, pages };
}

const byLabel = [{ label: "asc" }, { id: "asc" }] satisfies Prisma.SourceOrderByWithRelationInput[];

/** Every row the filter matches, by name and in chunks, for the export. With `ids`, only those of them. */
export async function* streamAccounts(
  ctx: Ctx,
  query: AccountsQuery,
  { ids, chunk = 1_000 }: { ids?: readonly string[]; chunk?: number } = {},
) {
  const chosen = await findChosenAdAccount(ctx);
  const wanted = ids ? { id: { in: [...ids] } } : {};
  let last: SourceRow | undefined;
  do {
    const after = last && { OR: [{ label: { gt: last.label } }, { label: last.label, id: { gt: last.id } }] };
    const rows: SourceRow[] = await ctx.db.source.findMany({
      where: { AND: [accountsWhere(ctx, query), wanted, after ?? {}] },
      include: accountInclude(chosen?.id ?? null),
      orderBy: byLabel,
      take: chunk,
    });
    yield rows.map((row) => toView(row, chosen, ctx.now()));
    last = rows.length === chunk ? rows.at(-1) : undefined;
  } while (last);
}

/** The accounts of the filter whose Threads account is missing and can be made: how many, and the first by name. */
export async function listCreatable(ctx: Ctx, query: AccountsQuery, take: number) {
  const where = creatableAccountsWhere(ctx, query);
  const [total, rows] = await Promise.all([
    ctx.db.source.count({ where }),
    ctx.db.source.findMany({ where, include: accountInclude(null), orderBy: byLabel, take }),
  ]);
  const items = rows.flatMap((row): CreatableItem[] => {
    const { label, type, pictureUrl, creatable: kind } = toView(row, null, ctx.now());
    return kind ? [{ sourceId: row.id, label, type, pictureUrl, kind }] : [];
  });
  return { total, items };
}

/** When the newest check of any account ended. */
export async function findLastCheck(ctx: Ctx) {
  const source = await ctx.db.source.findFirst({
    where: { workspaceId: ctx.workspace.id, included: true, checkedAt: { not: null } },
    orderBy: { checkedAt: "desc" },
    select: { checkedAt: true },
  });
  return source?.checkedAt?.toISOString() ?? null;
}

const noFilter = { q: "", status: [], type: [], portfolio: [], kind: [], obstacle: [], connection: "" };

/** How many rows each view has, without further filters. */
export async function countAccountViews(ctx: Ctx) {
  const counts = await Promise.all(
    accountViews.map((view) => ctx.db.source.count({ where: accountsWhere(ctx, { ...noFilter, view }) })),
  );
  return Object.fromEntries(accountViews.map((view, at) => [view, counts[at] ?? 0])) as Record<
    (typeof accountViews)[number],
    number
  >;
}

/** What the filter menu offers: only values that occur. */
export async function listAccountFilters(ctx: Ctx) {
  const where = { workspaceId: ctx.workspace.id, included: true };
  const [businesses, obstacles] = await Promise.all([
    ctx.db.business.findMany({
      where: { workspaceId: ctx.workspace.id, sources: { some: { included: true } } },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
      take: 200,
    }),
    ctx.db.source.groupBy({ by: ["obstacle"], where: { ...where, obstacle: { not: null } } }),
  ]);
  return { businesses, obstacles: obstacles.flatMap(({ obstacle }) => obstacle ?? []).sort() };
}
