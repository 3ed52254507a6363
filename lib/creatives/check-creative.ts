import { requestAtMeta } from "@/lib/creatives/request-at-meta";
import type { Creative } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import type { GraphClient } from "@/lib/graph/client";
import { createAdCreative } from "@/lib/graph/endpoints/creatives";

/** Has Meta judge the very request that would be published, without making anything. Throws GraphError with its blame. */
export async function checkCreative(ctx: Ctx, graph: GraphClient, creative: Creative) {
  const { adAccountId, body } = await requestAtMeta(ctx, graph, creative);
  await graph.call(createAdCreative, { ...body, adAccountId, execution_options: ["validate_only"] });
  return { ok: true, checkedAt: ctx.now().toISOString() } as const;
}
