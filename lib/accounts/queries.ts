import type { Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";
import { displayedOverall } from "@/lib/audits/displayed-overall";
import { kindInUse, type AccountView } from "./account-view";
import { accountsWhere, weekBefore } from "./accounts-where";
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

/** Every row the filter matches, in chunks, for the export. */
export async function* streamAccounts(ctx: Ctx, query: AccountsQuery, chunk = 1_000) {
  const where = accountsWhere(ctx, query);
  const chosen = await findChosenAdAccount(ctx);
  let cursor: string | null = null;
  do {
    const rows: SourceRow[] = await ctx.db.source.findMany({
      where,
      include: accountInclude(chosen?.id ?? null),
      orderBy: { id: "asc" },
      take: chunk,
      ...(cursor && { skip: 1, cursor: { workspaceId_id: { workspaceId: ctx.workspace.id, id: cursor } } }),
    });
    yield rows.map((row) => toView(row, chosen, ctx.now()));
    cursor = rows.length === chunk ? (rows.at(-1)?.id ?? null) : null;
  } while (cursor);
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

/** Ids of what the filter matches; the write that follows proves ownership by the same workspace. */
export async function listMatchingSourceIds(ctx: Ctx, query: AccountsQuery) {
  const rows = await ctx.db.source.findMany({
    where: accountsWhere(ctx, query),
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
}
