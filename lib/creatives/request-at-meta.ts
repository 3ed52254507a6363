import { buildRequest } from "@/lib/creatives/build-request";
import { ensureRefs } from "@/lib/creatives/ensure-refs";
import { idsOf } from "@/lib/creatives/identity";
import { loadSubject } from "@/lib/creatives/queries";
import type { Creative } from "@/lib/creatives/schema";
import { factsOf } from "@/lib/creatives/subject";
import type { Ctx } from "@/lib/ctx";
import type { GraphClient } from "@/lib/graph/client";
import { AdAccountId } from "@/lib/ids";
import { sendVideo } from "@/lib/media/send-video";
import { AppError } from "@/lib/reasons";

/**
 * The very request that would be published in the ad account chosen in set-up, with its pictures sent there. A person
 * does not wait for a video: where Meta cannot play it yet it is on its way, and `video_processing` says so.
 */
export async function requestAtMeta(ctx: Ctx, graph: GraphClient, creative: Creative) {
  const subject = await loadSubject(ctx, creative);
  const ids = idsOf(subject.identity);
  if (!ids || !subject.adAccount) throw new AppError("invalid_input");
  const adAccountId = AdAccountId.parse(subject.adAccount.id);
  const media = await ensureRefs(ctx, graph, {
    ...{ creative, adAccountId },
    videoIdOf: async (video) => {
      const videoId = factsOf(subject.media, video.id)?.videoId;
      if (videoId) return videoId;
      await sendVideo(ctx, { media: video, adAccountId, again: false });
      throw new AppError("video_processing");
    },
  });
  return { adAccountId, body: buildRequest(creative, ids, media) };
}
