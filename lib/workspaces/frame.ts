import { listConnections, type ListedConnection } from "@/lib/connections/queries";
import { daysLeft } from "@/lib/connections/days-left";
import type { Ctx } from "@/lib/ctx";
import { parseStep, steps } from "@/lib/setup/steps";

export type FrameConnection = { state: "none" | "expired" } | { state: "active"; daysLeft: number | null };

/** What the frame around every page of a workspace says: numbers beside the places, and whether Meta can be read. */
export async function getFrame(ctx: Ctx) {
  const workspaceId = ctx.workspace.id;
  const [setup, needsAction, creatives, connections] = await Promise.all([
    ctx.db.setup.findUnique({ where: { workspaceId }, select: { step: true, finishedAt: true } }),
    ctx.db.source.count({ where: { workspaceId, included: true, overall: "needs_action" } }),
    ctx.db.draft.count({
      where: { workspaceId, kind: "draft", deletedAt: null, state: { not: "published" } },
    }),
    listConnections(ctx),
  ]);
  const reached = steps.findIndex(({ id }) => id === parseStep(setup?.step));
  return {
    counts: {
      ...(setup?.finishedAt ? {} : { setup: { done: reached, of: steps.length } }),
      needsAction,
      creatives,
    },
    connection: connectionOf(connections, ctx.actor.userId, ctx.now()),
  };
}

/** The person's own login where they have one; that of whoever reads longest for the rest. */
export function connectionOf(
  connections: readonly Pick<
    ListedConnection,
    "userId" | "state" | "reason" | "expiresAt" | "dataAccessExpiresAt"
  >[],
  userId: string,
  now: Date,
): FrameConnection {
  const mine = connections.find((connection) => connection.userId === userId);
  if (mine && mine.state !== "active" && mine.reason) return { state: "expired" };
  const readable = mine?.state === "active" ? [mine] : connections.filter(({ state }) => state === "active");
  if (readable.length === 0) return { state: connections.some(({ reason }) => reason) ? "expired" : "none" };
  const days = readable.map((connection) => daysLeft(connection, now));
  return {
    state: "active",
    daysLeft: days.some((left) => left === null) ? null : Math.max(...days.map(Number)),
  };
}
