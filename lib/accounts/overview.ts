import type { Ctx } from "@/lib/ctx";
import type { DisplayedOverall } from "@/lib/audits/schema";
import { staleBefore } from "./accounts-where";

export type StatusCounts = Record<DisplayedOverall, number>;

/** How many included accounts show each status now. One pass over the index on (workspace, included, checkedAt). */
export async function countStatuses(ctx: Ctx): Promise<StatusCounts> {
  const where = { workspaceId: ctx.workspace.id, included: true };
  const [all, stale] = await Promise.all([
    ctx.db.source.groupBy({ by: ["overall"], where, _count: true }),
    ctx.db.source.groupBy({
      by: ["overall"],
      where: {
        ...where,
        overall: { notIn: ["checking", "unknown"] },
        checkedAt: { lt: staleBefore(ctx.now()) },
      },
      _count: true,
    }),
  ]);
  const counts: StatusCounts = {
    ready: 0,
    needs_action: 0,
    not_eligible: 0,
    checking: 0,
    unknown: 0,
    stale: 0,
  };
  for (const row of all) counts[row.overall] += row._count;
  for (const row of stale) {
    counts[row.overall] -= row._count;
    counts.stale += row._count;
  }
  return counts;
}

/** What stands first in the way, by how many accounts it holds up. */
export async function listRemedies(ctx: Ctx, take = 5) {
  const rows = await ctx.db.source.groupBy({
    by: ["obstacle"],
    where: { workspaceId: ctx.workspace.id, included: true, obstacle: { not: null } },
    _count: true,
    orderBy: [{ _count: { obstacle: "desc" } }, { obstacle: "asc" }],
    take,
  });
  return rows.flatMap(({ obstacle, _count }) => (obstacle ? [{ obstacle, accounts: _count }] : []));
}

/** Drafts by what they wait for, as far as this workspace knows. */
export async function countCreatives(ctx: Ctx) {
  const where = { workspaceId: ctx.workspace.id, kind: "draft", deletedAt: null } as const;
  const rows = await ctx.db.draft.groupBy({ by: ["state"], where, _count: true });
  const counts = { draft: 0, publishing: 0, published: 0, refused: 0 };
  for (const row of rows) counts[row.state] = row._count;
  return counts;
}

/** How many included accounts are read through each connection. */
export async function countByConnection(ctx: Ctx): Promise<Map<string | null, number>> {
  const rows = await ctx.db.source.groupBy({
    by: ["connectionId"],
    where: { workspaceId: ctx.workspace.id, included: true },
    _count: true,
  });
  return new Map(rows.map(({ connectionId, _count }) => [connectionId, _count]));
}
