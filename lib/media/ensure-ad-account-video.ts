import type { Ctx } from "@/lib/ctx";
import type { GraphClient } from "@/lib/graph/client";
import { finishVideoUpload, getVideo } from "@/lib/graph/endpoints/videos";
import { GraphError } from "@/lib/graph/errors";
import { AdAccountId, MetaId } from "@/lib/ids";
import { JobPause } from "@/lib/jobs/job-pause";
import { holdAdVideo, unsent, type AdVideo, type HeldAdVideo } from "@/lib/media/ad-video-row";
import { nameAtMeta } from "@/lib/media/name-at-meta";
import type { StoredMedia } from "@/lib/media/queries";
import { sendChunks } from "@/lib/media/send-chunks";
import { AppError } from "@/lib/reasons";

type Sent = { media: StoredMedia; adAccountId: AdAccountId };
type Options = { between?: (sentBytes: number) => Promise<void> };

const pollSeconds = 5;
const longestProcessingMs = 2 * 3600_000;

const isReason = (error: unknown, reason: GraphError["reason"]) =>
  error instanceof GraphError && error.reason === reason;

const statusOf = async (graph: GraphClient, { videoId }: AdVideo) =>
  (await graph.call(getVideo, { videoId: MetaId.parse(videoId) })).status;

async function fail(held: HeldAdVideo): Promise<never> {
  await held.save({ state: "failed", reason: "video_unplayable" });
  throw new AppError("video_unplayable");
}

/**
 * Tells Meta that it has all. An attempt whose answer was lost may have done so already; Meta then knows no such upload
 * any more, but does know the video.
 */
async function finish(ctx: Ctx, graph: GraphClient, media: StoredMedia, held: HeldAdVideo, row: AdVideo) {
  const wasTried = row.uploadedAt !== null;
  const marked = wasTried ? row : await held.save({ uploadedAt: ctx.now() });
  try {
    await graph.call(finishVideoUpload, {
      adAccountId: AdAccountId.parse(row.adAccountId),
      upload_session_id: MetaId.parse(row.uploadSessionId),
      title: nameAtMeta(media),
    });
  } catch (error) {
    if (!isReason(error, "upload_failed")) throw error;
    if (!wasTried) return fail(held);
    await statusOf(graph, marked);
  }
  return held.save({ state: "uploaded" });
}

/** Brings all bytes to Meta. An upload that Meta has forgotten meanwhile is begun anew, once. */
async function send(
  ctx: Ctx,
  graph: GraphClient,
  media: StoredMedia,
  held: HeldAdVideo,
  between: Options["between"],
) {
  const isResumed = held.row.uploadSessionId !== null;
  const chunks = (from: HeldAdVideo) => sendChunks(graph, media, from, between ?? (async () => undefined));
  try {
    return await finish(ctx, graph, media, held, await chunks(held));
  } catch (error) {
    const isForgotten = isReason(error, "upload_failed") || isReason(error, "not_found");
    if (!isForgotten) throw error;
    if (!isResumed) return fail(held);
    const anew = { ...held, row: await held.save(unsent) };
    return finish(ctx, graph, media, held, await chunks(anew));
  }
}

async function settle(ctx: Ctx, graph: GraphClient, held: HeldAdVideo, row: AdVideo): Promise<string> {
  const status = await statusOf(graph, row);
  if (status === "ready" && row.videoId) {
    await held.save({ state: "ready" });
    return row.videoId;
  }
  const age = ctx.now().getTime() - (row.uploadedAt ?? row.createdAt).getTime();
  if (status === "error" || status === "expired" || age > longestProcessingMs) return fail(held);
  throw new JobPause({ kind: "wait", seconds: pollSeconds, reason: "video_processing" });
}

/**
 * The id under which the ad account can play the video; sends it there first where it is not yet. For workers: it throws
 * a pause while Meta works on it or another worker sends it, and goes on where it was cut. A video is sent once to an
 * ad account; what Meta could not play stays `video_unplayable` until somebody asks for it to be sent again.
 */
export async function ensureAdAccountVideo(
  ctx: Ctx,
  graph: GraphClient,
  { media, adAccountId }: Sent,
  { between }: Options = {},
): Promise<string> {
  const key = { workspaceId: ctx.workspace.id, mediaId: media.id, adAccountId };
  const known = await ctx.db.adAccountVideo.findUnique({ where: { workspaceId_mediaId_adAccountId: key } });
  if (known?.state === "ready" && known.videoId) return known.videoId;
  if (known?.state === "failed") throw new AppError("video_unplayable");
  const held = await holdAdVideo(ctx, key);
  try {
    const isSent = held.row.state !== "uploading";
    const row = isSent ? held.row : await send(ctx, graph, media, held, between);
    return await settle(ctx, graph, held, row);
  } finally {
    await held.release();
  }
}
