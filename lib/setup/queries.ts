import { findMyConnection, listConnections } from "@/lib/connections/queries";
import { missingPermissions } from "@/lib/connections/permissions";
import { mayDiscover } from "@/lib/setup/missing-features";
import type { Ctx } from "@/lib/ctx";
import { parseStep, type StepId } from "@/lib/setup/steps";
import { countKindRows } from "@/lib/threads-accounts/queries";

/** How the set-up stands, as the stepper tells it. */
export type SetupSummary = {
  furthest: StepId;
  discoveredAt: string | null;
  connection: { mine: "active" | "expired" | "revoked" | null; others: number };
  /** Null while nobody is connected, and so nothing was asked for. */
  permissionsMissing: number | null;
  /** Something that lists Pages, Instagram accounts or portfolios was granted. */
  mayDiscover: boolean;
  portfolio: { included: number; onlyBusiness: string | null };
  adAccount: { id: string; name: string } | null;
  threads: { total: number; ready: number; toCreate: number };
};

/** Where somebody who comes back goes on. */
export async function getFurthestStep(ctx: Ctx): Promise<StepId> {
  const setup = await ctx.db.setup.findUnique({
    where: { workspaceId: ctx.workspace.id },
    select: { step: true },
  });
  return parseStep(setup?.step);
}

/** The one portfolio all chosen accounts belong to, by name; null where there are several, or none. */
async function findOnlyBusiness(ctx: Ctx) {
  const workspaceId = ctx.workspace.id;
  const used = await ctx.db.source.groupBy({
    by: ["businessId"],
    where: { workspaceId, included: true },
    orderBy: { businessId: "asc" },
    take: 2,
  });
  const [only, ...more] = used;
  if (!only?.businessId || more.length > 0) return null;
  const key = { workspaceId, id: only.businessId };
  const business = await ctx.db.business.findUnique({
    where: { workspaceId_id: key },
    select: { name: true },
  });
  return business?.name ?? null;
}

export async function getSetup(ctx: Ctx): Promise<SetupSummary> {
  const workspaceId = ctx.workspace.id;
  const [setup, connection, connections, counts, onlyBusiness] = await Promise.all([
    ctx.db.setup.findUnique({
      where: { workspaceId },
      include: { adAccount: { select: { id: true, name: true } } },
    }),
    findMyConnection(ctx),
    listConnections(ctx),
    countKindRows(ctx),
    findOnlyBusiness(ctx),
  ]);
  return {
    furthest: parseStep(setup?.step),
    discoveredAt: setup?.discoveredAt?.toISOString() ?? null,
    connection: {
      mine: connection?.state ?? null,
      others: connections.filter((one) => one.userId !== ctx.actor.userId && one.state === "active").length,
    },
    permissionsMissing: connection ? missingPermissions(connection).length : null,
    mayDiscover: mayDiscover(connection),
    portfolio: { included: counts.total, onlyBusiness },
    adAccount: setup?.adAccount ?? null,
    threads: {
      total: counts.total,
      ready: counts.ready,
      toCreate: counts.creatable.instagramBacked + counts.creatable.pageBacked,
    },
  };
}
