import type { Ctx } from "@/lib/ctx";
import type { Prisma } from "@/lib/generated/prisma/client";
import { listUses } from "@/lib/media/list-uses";
import { listMediaViews } from "@/lib/media/queries";
import { mediaPageSize, type MediaLine, type MediaQuery } from "@/lib/media/schema";

/** Frames that were made from videos go with these, and are in no list of their own. */
const where = (ctx: Ctx, { q, kind }: MediaQuery): Prisma.MediaWhereInput => ({
  workspaceId: ctx.workspace.id,
  isFrame: false,
  ...(kind !== "all" && { kind }),
  ...(q && { fileName: { contains: q, mode: "insensitive" } }),
});

/** The workspace's pictures and videos, the newest first. */
export async function listMedia(ctx: Ctx, query: MediaQuery, adAccountId: string | null) {
  const [total, rows] = await Promise.all([
    ctx.db.media.count({ where: where(ctx, query) }),
    ctx.db.media.findMany({
      where: where(ctx, query),
      orderBy: { id: "desc" },
      select: { id: true, createdAt: true, uploadedById: true },
      skip: (query.page - 1) * mediaPageSize,
      take: mediaPageSize,
    }),
  ]);
  const ids = rows.map(({ id }) => id);
  const [views, uses, people] = await Promise.all([
    listMediaViews(ctx, ids, adAccountId),
    listUses(ctx, ids),
    ctx.db.user.findMany({
      where: { id: { in: rows.map(({ uploadedById }) => uploadedById) } },
      select: { id: true, name: true },
    }),
  ]);
  const lines = rows.flatMap(({ id, createdAt, uploadedById }): MediaLine[] => {
    const view = views.find((one) => one.id === id);
    const by = people.find((person) => person.id === uploadedById)?.name ?? null;
    return view ? [{ ...view, uses: uses.get(id)?.length ?? 0, createdAt: createdAt.toISOString(), by }] : [];
  });
  return { total, lines };
}

export const countMedia = (ctx: Ctx) =>
  ctx.db.media.count({ where: { workspaceId: ctx.workspace.id, isFrame: false } });
