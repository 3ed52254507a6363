import type { BatchResult } from "@/lib/graph/batch";
import type { GraphClient } from "@/lib/graph/client";
import type { OutputOf } from "@/lib/graph/endpoint";
import { findPageBackedInstagram } from "@/lib/graph/endpoints/page-backed-instagram";
import { GraphError } from "@/lib/graph/errors";
import type { PageId } from "@/lib/ids";

/** Meta answers this to the Page's own token; where there is none, the person's is worth the try. */
export async function lookUpPageBackedInstagram(
  graph: GraphClient,
  pageId: PageId,
  pageToken: string | undefined,
): Promise<BatchResult<OutputOf<typeof findPageBackedInstagram>>> {
  const speaking = pageToken ? graph.withToken(pageToken) : graph;
  try {
    return { ok: true, value: await speaking.call(findPageBackedInstagram, { pageId }) };
  } catch (error) {
    if (error instanceof GraphError) return { ok: false, error };
    throw error;
  }
}
