import { buildRequest, type CreativeBody } from "@/lib/creatives/build-request";
import { ensureRefs } from "@/lib/creatives/ensure-refs";
import { findAtMeta } from "@/lib/creatives/find-at-meta";
import { isOpen, type Publication } from "@/lib/creatives/publication-queries";
import { PublicationRequest } from "@/lib/creatives/publication-schema";
import { publicationError, settlePublished, settleRefused } from "@/lib/creatives/settle-publication";
import type { Ctx } from "@/lib/ctx";
import { PublishState } from "@/lib/generated/prisma/enums";
import type { GraphClient } from "@/lib/graph/client";
import { createAdCreative } from "@/lib/graph/endpoints/creatives";
import { GraphError } from "@/lib/graph/errors";
import { AdAccountId } from "@/lib/ids";
import { asPause, JobPause } from "@/lib/jobs/job-pause";
import { ensureAdAccountVideo } from "@/lib/media/ensure-ad-account-video";
import { AppError, reasons } from "@/lib/reasons";

/** A request that another process sent this recently may still be on its way; only then its outcome can be asked for. */
const underWayMs = 30_000;
const waitSeconds = 10;

type Ready = { body: CreativeBody; request: PublicationRequest };

async function prepare(ctx: Ctx, graph: GraphClient, publication: Publication): Promise<Ready> {
  const frozen = PublicationRequest.parse(publication.request);
  const adAccountId = AdAccountId.parse(publication.adAccountId);
  const media = await ensureRefs(ctx, graph, {
    ...{ creative: frozen.creative, adAccountId },
    videoIdOf: (media) => ensureAdAccountVideo(ctx, graph, { media, adAccountId }),
  });
  return {
    body: buildRequest(frozen.creative, frozen.ids, media),
    request: { ...frozen, media },
  };
}

/** Takes the sole right to send. Whoever comes second finds the row changed and leaves it to the first. */
async function claim(ctx: Ctx, { workspaceId, id, state, sentAt }: Publication, request: PublicationRequest) {
  const { count } = await ctx.db.publishedCreative.updateMany({
    where: { workspaceId, id, state, sentAt },
    data: { state: PublishState.sent, sentAt: ctx.now(), request },
  });
  if (count === 0) throw new JobPause({ kind: "wait", seconds: waitSeconds, reason: "temporary" });
}

async function send(graph: GraphClient, publication: Publication, body: CreativeBody) {
  const adAccountId = AdAccountId.parse(publication.adAccountId);
  const answer = await graph.call(createAdCreative, { ...body, adAccountId });
  if (answer.state === "created") return answer.creativeId;
  const endpoint = createAdCreative.name;
  throw new GraphError({ reason: "unreadable_answer", endpoint, retry: "never", committed: "maybe" });
}

const helpsToWait = (error: unknown) =>
  asPause(error) !== null ||
  ((error instanceof GraphError || error instanceof AppError) && reasons[error.reason].retryHelps);

/** What a failure says about the creative: perhaps made, not made yet, or not made and not going to be. */
async function note(ctx: Ctx, publication: Publication, error: unknown) {
  const { workspaceId, id } = publication;
  const wasSent = { workspaceId, id, state: PublishState.sent };
  if (error instanceof GraphError && error.committed === "maybe") {
    await ctx.db.publishedCreative.updateMany({ where: wasSent, data: { state: PublishState.uncertain } });
  } else if (error instanceof GraphError || error instanceof AppError) {
    if (!helpsToWait(error)) return settleRefused(ctx, publication, publicationError(error));
    await ctx.db.publishedCreative.updateMany({ where: wasSent, data: { state: PublishState.intended } });
  }
}

/**
 * Makes the creative at Meta, once. Safe to repeat at any point: an attempt whose outcome is not known is looked for in
 * the ad account before anything is sent again. Throws when it could not be finished now.
 */
export async function publishCreative(ctx: Ctx, graph: GraphClient, publication: Publication) {
  if (!isOpen(publication)) return;
  const { state, sentAt } = publication;
  const age = sentAt ? ctx.now().getTime() - sentAt.getTime() : Infinity;
  if (state === "sent" && age < underWayMs) {
    throw new JobPause({ kind: "wait", seconds: waitSeconds, reason: "temporary" });
  }
  const mayExist = state !== "intended";
  let claimed = false;
  try {
    const { body, request } = await prepare(ctx, graph, publication);
    const found = mayExist ? await findAtMeta(graph, publication.adAccountId, body) : null;
    if (found === null) {
      await claim(ctx, publication, request);
      claimed = true;
    }
    await settlePublished(ctx, publication, found ?? (await send(graph, publication, body)));
  } catch (error) {
    // A refused look-up says nothing about the creative that may exist.
    if (!mayExist || claimed) await note(ctx, publication, error);
    throw error;
  }
}
