import { z } from "zod";
import { staleAfterDays } from "@/lib/audits/displayed-overall";
import type { Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";
import { searchWhere } from "@/lib/portfolio/sources-where";
import { creatableWhere } from "@/lib/threads-accounts/kind-rows-where";
import { kindColumn, kinds } from "@/lib/threads-accounts/kind-columns";
import type { AccountsQuery } from "./search-params";

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

/** Checks older than this are stale. */
export const staleBefore = (now: Date) => daysBefore(now, staleAfterDays);
export const weekBefore = (now: Date) => daysBefore(now, 7);

type Where = Prisma.SourceWhereInput;
type Filter = Pick<
  AccountsQuery,
  "view" | "q" | "status" | "type" | "portfolio" | "kind" | "obstacle" | "connection"
>;

const settled = { in: ["ready", "needs_action", "not_eligible"] } satisfies Where["overall"];

function statusWhere(status: AccountsQuery["status"][number], now: Date): Where {
  if (status === "stale") return { overall: settled, checkedAt: { lt: staleBefore(now) } };
  if (status === "checking" || status === "unknown") return { overall: status };
  return { overall: status, checkedAt: { gte: staleBefore(now) } };
}

function viewWhere(view: AccountsQuery["view"], now: Date): Where {
  switch (view) {
    case "all":
      return {};
    case "todo":
      return { overall: { in: ["needs_action", "unknown"] } };
    case "changed":
      return { overallChangedAt: { gte: weekBefore(now) } };
    case "no_threads":
      return {
        associated: { in: ["none", "not_applicable"] },
        instagramBacked: { in: ["none", "not_applicable"] },
        pageBacked: { in: ["none", "not_applicable"] },
      };
    case "not_eligible":
      return { overall: "not_eligible" };
  }
}

/** The kind in use: what was chosen, else what is recommended, where it was found. */
function kindWhere(kind: AccountsQuery["kind"][number]): Where {
  if (kind === "nothing") return { NOT: { OR: kinds.map(kindWhere) } };
  return {
    [kindColumn[kind]]: "found",
    OR: [{ chosenKind: kind }, { chosenKind: null, recommendedKind: kind }],
  };
}

/** Every source the filter of the table matches, within the workspace. */
export function accountsWhere(ctx: Ctx, query: Filter): Where {
  const now = ctx.now();
  const every: Where[] = [viewWhere(query.view, now), searchWhere(query.q)];
  if (query.status.length) every.push({ OR: query.status.map((status) => statusWhere(status, now)) });
  if (query.type.length) every.push({ type: { in: query.type } });
  if (query.kind.length) every.push({ OR: query.kind.map(kindWhere) });
  if (query.obstacle.length) every.push({ obstacle: { in: query.obstacle } });
  if (query.portfolio.length) {
    const ids = query.portfolio.filter((id) => id !== "none");
    every.push({
      OR: [
        { businessId: { in: ids } },
        ...(ids.length < query.portfolio.length ? [{ businessId: null }] : []),
      ],
    });
  }
  if (query.connection) {
    const connectionId = z.uuid().safeParse(query.connection);
    every.push(connectionId.success ? { connectionId: connectionId.data } : { id: { in: [] } });
  }
  return { workspaceId: ctx.workspace.id, included: true, AND: every };
}

/** Of those, the ones whose Threads account is missing and can be made. */
export const creatableAccountsWhere = (ctx: Ctx, query: Filter): Where => ({
  AND: [
    accountsWhere(ctx, query),
    { OR: [creatableWhere("instagram_backed"), creatableWhere("page_backed")] },
  ],
});
