import { buildRequest } from "@/lib/creatives/build-request";
import { idsOf } from "@/lib/creatives/identity";
import { loadSubject } from "@/lib/creatives/queries";
import type { Creative } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import type { GraphClient } from "@/lib/graph/client";
import { createAdCreative } from "@/lib/graph/endpoints/creatives";
import { AdAccountId } from "@/lib/ids";
import { ensureAdAccountImage } from "@/lib/media/ensure-ad-account-image";
import { getMedia } from "@/lib/media/queries";
import { AppError } from "@/lib/reasons";

/** Has Meta judge the very request that would be published, without making anything. Throws GraphError with its blame. */
export async function checkCreative(ctx: Ctx, graph: GraphClient, creative: Creative) {
  const subject = await loadSubject(ctx, creative);
  const ids = idsOf(subject.identity);
  if (!ids || !subject.media || !subject.adAccount) throw new AppError("invalid_input");
  const adAccountId = AdAccountId.parse(subject.adAccount.id);
  const media = await getMedia(ctx, subject.media.id);
  const imageHash = await ensureAdAccountImage(ctx, graph, { media, adAccountId });
  const body = buildRequest(creative, ids, { imageHash });
  await graph.call(createAdCreative, { adAccountId, ...body, execution_options: ["validate_only"] });
  return { ok: true, checkedAt: ctx.now().toISOString() } as const;
}
