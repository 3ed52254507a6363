import { buildRequest } from "@/lib/creatives/build-request";
import { ensureRefs } from "@/lib/creatives/ensure-refs";
import { idsOf } from "@/lib/creatives/identity";
import { loadSubject } from "@/lib/creatives/queries";
import type { Creative } from "@/lib/creatives/schema";
import { factsOf } from "@/lib/creatives/subject";
import type { Ctx } from "@/lib/ctx";
import type { GraphClient } from "@/lib/graph/client";
import { createAdCreative } from "@/lib/graph/endpoints/creatives";
import { AdAccountId } from "@/lib/ids";
import { sendVideo } from "@/lib/media/send-video";
import { AppError } from "@/lib/reasons";

/** Has Meta judge the very request that would be published, without making anything. Throws GraphError with its blame. */
export async function checkCreative(ctx: Ctx, graph: GraphClient, creative: Creative) {
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
  const body = buildRequest(creative, ids, media);
  await graph.call(createAdCreative, { ...body, adAccountId, execution_options: ["validate_only"] });
  return { ok: true, checkedAt: ctx.now().toISOString() } as const;
}
