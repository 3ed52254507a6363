import type { Ctx } from "@/lib/ctx";
import { noGroups, waitingGroups, type DraftGroup } from "@/lib/drafts/draft-groups";
import { draftLines, type DraftLine } from "@/lib/drafts/draft-lines";
import { draftsWhere } from "@/lib/drafts/drafts-where";
import { pageOfGroups } from "@/lib/drafts/page-of-groups";
import { draftsPageSize, loadDraftsQuery, type DraftsQuery, type DraftTab } from "@/lib/drafts/search-params";
import type { Prisma } from "@/lib/generated/prisma/client";

/** `count`: how many the group has on all pages; `lines` are those on this one. */
export type ListedGroup = { id: DraftGroup; count: number; lines: DraftLine[] };

function orderBy({ sort, dir }: DraftsQuery): Prisma.DraftOrderByWithRelationInput[] {
  const column = { edited: "updatedAt", name: "name", version: "version" } as const;
  return [{ [column[sort]]: dir }, { id: dir }];
}

/** A page of the list, group after group. A page past the end shows the last one. */
export async function listDrafts(ctx: Ctx, query: DraftsQuery) {
  const where = draftsWhere(ctx, query);
  const isGrouped = query.tab === "drafts" && query.group === "waits";
  const groups = isGrouped ? waitingGroups(ctx) : noGroups;
  const ofGroup = (group: (typeof groups)[number]) => ({ AND: [where, group.where] });
  const counts = await Promise.all(groups.map((group) => ctx.db.draft.count({ where: ofGroup(group) })));
  const { total, page, parts } = pageOfGroups(counts, query.page, draftsPageSize);
  const rows = await Promise.all(
    groups.map((group, index) => {
      const { skip, take } = parts[index] ?? { skip: 0, take: 0 };
      return take === 0
        ? []
        : ctx.db.draft.findMany({ where: ofGroup(group), orderBy: orderBy(query), skip, take });
    }),
  );
  const lines = new Map((await draftLines(ctx, rows.flat())).map((line) => [line.id, line]));
  const listed = groups.map(({ id }, index): ListedGroup => {
    const ofPage = (rows[index] ?? []).flatMap((row) => lines.get(row.id) ?? []);
    return { id, count: counts[index] ?? 0, lines: ofPage };
  });
  return { total, page, groups: listed };
}

/** What a tab holds without a filter: drafts that are not at Meta yet, or templates. */
export const countDrafts = (ctx: Ctx, tab: DraftTab = "drafts") =>
  ctx.db.draft.count({ where: draftsWhere(ctx, { ...loadDraftsQuery({}), tab }) });

/** Everybody who made what the tab holds, by name; people who left, too. */
export async function listAuthors(ctx: Ctx, tab: DraftTab) {
  const where = { workspaceId: ctx.workspace.id, deletedAt: null };
  const kind = tab === "templates" ? "template" : "draft";
  const rows = await ctx.db.draft.groupBy({ by: ["createdById"], where: { ...where, kind } });
  const people = await ctx.db.user.findMany({
    where: { id: { in: rows.map(({ createdById }) => createdById) } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  return people.map(({ id, name }) => ({ id, name: name ?? "" }));
}
