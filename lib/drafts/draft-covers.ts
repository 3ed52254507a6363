import type { coverOf } from "@/lib/creatives/media-slots";
import type { Ctx } from "@/lib/ctx";

type Cover = ReturnType<typeof coverOf>;

/** What the library made or chose to stand for videos that have no thumbnail of their own yet. */
export async function findPosters(ctx: Ctx, covers: readonly Cover[]) {
  const ids = covers.flatMap((cover) => (cover?.kind === "video" ? [cover.id] : []));
  if (ids.length === 0) return new Map<string, string | null>();
  const rows = await ctx.db.media.findMany({
    where: { workspaceId: ctx.workspace.id, id: { in: ids } },
    select: { id: true, posterId: true },
  });
  return new Map(rows.map(({ id, posterId }) => [id, posterId]));
}

export const coverFacts = (cover: Cover, posterOf: ReadonlyMap<string, string | null>) => ({
  pictureId: cover?.kind === "video" ? (posterOf.get(cover.id) ?? null) : (cover?.id ?? null),
  durationMs: cover?.kind === "video" ? cover.durationMs : null,
});
