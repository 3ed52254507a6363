import { readPreviewFrame } from "@/lib/creatives/preview-frame";
import { requestAtMeta } from "@/lib/creatives/request-at-meta";
import type { CreativeBody } from "@/lib/creatives/build-request";
import type { Creative } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import { env } from "@/lib/env";
import type { GraphClient } from "@/lib/graph/client";
import { listPreviews } from "@/lib/graph/endpoints/creatives";
import type { AdAccountId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";

/** The first is in no list of Meta's own, only in copies of its guide; the second is what the feed beside it shows. */
export const renderedFormats = ["THREADS_STREAM", "INSTAGRAM_STANDARD"] as const;
export type RenderedFormat = (typeof renderedFormats)[number];

/** Travels in a batch, whose body takes a creative that is too long for an address. */
async function ask(graph: GraphClient, adAccountId: AdAccountId, creative: CreativeBody, ad_format: string) {
  const [answer] = await graph.batch([
    { endpoint: listPreviews, input: { adAccountId, creative, ad_format }, once: true },
  ]);
  return answer;
}

/**
 * The address of Meta's own rendering of the very request that would be published, good for 24 hours. In the Instagram
 * feed where Meta has none for Threads. Throws GraphError with Meta's blame.
 */
export async function renderAtMeta(ctx: Ctx, graph: GraphClient, creative: Creative) {
  const { adAccountId, body } = await requestAtMeta(ctx, graph, creative);
  const [threads, instagram] = renderedFormats;
  let format: RenderedFormat = threads;
  let answer = await ask(graph, adAccountId, body, format);
  if (!answer.ok && answer.error.code === 100) {
    format = instagram;
    answer = await ask(graph, adAccountId, body, format);
  }
  if (!answer.ok) throw answer.error;
  const { META_DIALOG_URL: meta, NEXTAUTH_URL: own } = env();
  const frame = readPreviewFrame(answer.value.data[0]?.body ?? "", { meta, own });
  if (!frame) throw new AppError("unreadable_answer", "no frame of Meta's");
  return { ok: true, format, frame } as const;
}
