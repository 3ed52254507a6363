import { recordActivity } from "@/lib/activity/record-activity";
import { findMyConnection } from "@/lib/connections/queries";
import type { Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";
import { startRun } from "@/lib/jobs/queue";
import { AppError } from "@/lib/reasons";

type Which = {
  where: Prisma.SourceWhereInput;
  /** Whether the history tells of it; a check that follows from another act is not told of twice. */
  announce?: boolean;
};

const itemsAtOnce = 5000;

/** Checks the included sources that match. `runId` is null where none does. */
export async function startAudit(ctx: Ctx, { where, announce = true }: Which) {
  const connection = await findMyConnection(ctx);
  if (!connection) throw new AppError("no_connection");
  const sources = await ctx.db.source.findMany({
    where: { workspaceId: ctx.workspace.id, included: true, AND: [where] },
    select: { id: true },
    orderBy: [{ label: "asc" }, { id: "asc" }],
  });
  if (sources.length === 0) return { ok: true, runId: null } as const;
  const { runId } = await startRun(
    ctx,
    { type: "audit", connectionId: connection.id },
    async (tx, newRunId) => {
      for (let from = 0; from < sources.length; from += itemsAtOnce) {
        await tx.jobItem.createMany({
          data: sources.slice(from, from + itemsAtOnce).map(({ id }) => ({
            ...{ workspaceId: ctx.workspace.id, runId: newRunId, sourceId: id },
          })),
        });
      }
      if (announce) {
        const object = {
          objectType: "workspace",
          objectId: ctx.workspace.id,
          objectLabel: ctx.workspace.name,
        };
        await recordActivity(
          ctx,
          { verb: "audit_started", ...object, detail: { count: sources.length } },
          tx,
        );
      }
      return sources.length;
    },
  );
  return { ok: true, runId } as const;
}
