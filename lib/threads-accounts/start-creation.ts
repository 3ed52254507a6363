import { findMyConnection } from "@/lib/connections/queries";
import type { Ctx } from "@/lib/ctx";
import { startRun } from "@/lib/jobs/queue";
import { AppError } from "@/lib/reasons";
import { creatableWhere, kindRowsWhere } from "@/lib/threads-accounts/kind-rows-where";
import type { BackedKind, RecommendedChanges } from "@/lib/threads-accounts/schema";

type Item = { sourceId: string; kind: BackedKind };

const itemsAtOnce = 5000;

/** Makes what is missing in the background; each is looked up once more first. */
export async function startCreation(ctx: Ctx, items: readonly Item[]) {
  const connection = await findMyConnection(ctx);
  if (!connection) throw new AppError("no_connection");
  const { id: workspaceId } = ctx.workspace;
  const { runId } = await startRun(
    ctx,
    { type: "creation", connectionId: connection.id },
    async (tx, newRunId) => {
      const ids = items.map(({ sourceId }) => sourceId);
      const [known] = await tx.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM sources
      WHERE "workspaceId" = ${workspaceId}::uuid AND included AND id = ANY(${ids}::uuid[])`;
      if (known?.count !== items.length) throw new AppError("not_found_here");
      for (let from = 0; from < items.length; from += itemsAtOnce) {
        const data = items
          .slice(from, from + itemsAtOnce)
          .map(({ sourceId, kind }) => ({ workspaceId, runId: newRunId, sourceId, kind }));
        await tx.jobItem.createMany({ data });
      }
      return items.length;
    },
  );
  return { ok: true, runId } as const;
}

/** The same for every included account whose recommended or chosen kind is missing. `runId` is null where none is. */
export async function startRecommendedCreation(ctx: Ctx, { q, without = [], also = [] }: RecommendedChanges) {
  const list = async (kind: BackedKind): Promise<Item[]> => {
    const where = { AND: [kindRowsWhere(ctx, { q }), creatableWhere(kind)] };
    const sources = await ctx.db.source.findMany({ where, select: { id: true }, orderBy: { label: "asc" } });
    return sources.map(({ id }) => ({ sourceId: id, kind }));
  };
  const recommended = [...(await list("instagram_backed")), ...(await list("page_backed"))];
  const changed = new Set<string>([...without, ...also.map(({ sourceId }) => sourceId)]);
  const items = [...recommended.filter(({ sourceId }) => !changed.has(sourceId)), ...also];
  return items.length ? await startCreation(ctx, items) : ({ ok: true, runId: null } as const);
}
