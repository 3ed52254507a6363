import { own, type Ctx, type Owned } from "@/lib/ctx";
import type { Media, Prisma } from "@/lib/generated/prisma/client";
import type { MediaView, VideoAtMeta } from "@/lib/media/schema";
import { videoAtMeta } from "@/lib/media/video-at-meta";
import { AppError } from "@/lib/reasons";

export type StoredMedia = Owned<Media>;

export async function findMedia(ctx: Ctx, id: string): Promise<StoredMedia | null> {
  const row = await ctx.db.media.findUnique({
    where: { workspaceId_id: { workspaceId: ctx.workspace.id, id } },
  });
  return row && own(row);
}

export async function getMedia(ctx: Ctx, id: string) {
  const media = await findMedia(ctx, id);
  if (!media) throw new AppError("not_found_here");
  return media;
}

type NewMedia = Pick<
  Media,
  "kind" | "sha256" | "mimeType" | "fileName" | "byteSize" | "width" | "height" | "durationMs" | "isFrame"
>;

/** The row for a file: made now, or the one that an earlier upload of the same bytes made. */
export async function ensureMediaRow(
  ctx: Ctx,
  file: NewMedia,
): Promise<{ media: StoredMedia; isNew: boolean }> {
  const workspaceId = ctx.workspace.id;
  const { count } = await ctx.db.media.createMany({
    data: { ...file, workspaceId, uploadedById: ctx.actor.userId },
    skipDuplicates: true,
  });
  const where = { workspaceId, sha256: file.sha256 };
  // A frame that somebody uploads is a picture of theirs from then on.
  if (!file.isFrame)
    await ctx.db.media.updateMany({ where: { ...where, isFrame: true }, data: { isFrame: false } });
  const row = await ctx.db.media.findUniqueOrThrow({ where: { workspaceId_sha256: where } });
  return { media: own(row), isNew: count > 0 };
}

const sentTo = (adAccountId: string | null) =>
  ({
    adAccounts: { where: { adAccountId: adAccountId ?? "" }, select: { imageHash: true } },
    adVideos: { where: { adAccountId: adAccountId ?? "" } },
  }) as const satisfies Prisma.MediaInclude;

type SentMedia = Prisma.MediaGetPayload<{ include: ReturnType<typeof sentTo> }>;

const view = ({ adAccounts, adVideos, ...media }: SentMedia, video: VideoAtMeta | null): MediaView => {
  const { id, kind, fileName, width, height, byteSize, durationMs, posterId } = media;
  return {
    ...{ id, kind, fileName, width, height, byteSize, durationMs, posterId, video },
    imageHash: adAccounts[0]?.imageHash ?? null,
    videoId: adVideos.find(({ state }) => state === "ready")?.videoId ?? null,
  };
};

/** With what the ad account knows them under, where they were sent there; in no order. */
export async function listMediaViews(ctx: Ctx, ids: readonly string[], adAccountId: string | null) {
  if (ids.length === 0) return [];
  const rows = await ctx.db.media.findMany({
    where: { workspaceId: ctx.workspace.id, id: { in: [...ids] } },
    include: sentTo(adAccountId),
  });
  const runIds = rows.flatMap(({ adVideos }) => adVideos[0]?.runId ?? []);
  const runs =
    runIds.length > 0
      ? await ctx.db.jobRun.findMany({ where: { workspaceId: ctx.workspace.id, id: { in: runIds } } })
      : [];
  return rows.map((row) => {
    if (row.kind !== "video" || adAccountId === null) return view(row, null);
    const [sent = null] = row.adVideos;
    const run = runs.find(({ id }) => id === sent?.runId) ?? null;
    return view(row, videoAtMeta({ row: sent, run, byteSize: row.byteSize, now: ctx.now() }));
  });
}

export async function viewMedia(ctx: Ctx, media: Media, adAccountId: string | null): Promise<MediaView> {
  const [found] = await listMediaViews(ctx, [media.id], adAccountId);
  return found ?? view({ ...media, adAccounts: [], adVideos: [] }, null);
}
