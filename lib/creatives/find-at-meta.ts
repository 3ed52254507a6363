import type { CreativeBody } from "@/lib/creatives/build-request";
import { sameRequest } from "@/lib/creatives/same-request";
import type { GraphClient } from "@/lib/graph/client";
import { listAdCreatives } from "@/lib/graph/endpoints/creatives";
import { AdAccountId } from "@/lib/ids";

/** The creative that an unanswered request made, if it made one; looked for among ten thousand. */
export async function findAtMeta(graph: GraphClient, adAccount: string, body: CreativeBody) {
  const adAccountId = AdAccountId.parse(adAccount);
  let pages = 0;
  for await (const page of graph.list(listAdCreatives, { adAccountId, limit: 100 })) {
    const found = page.find(({ status, ...creative }) => status !== "DELETED" && sameRequest(creative, body));
    if (found) return found.id;
    if ((pages += 1) >= 100) return null;
  }
  return null;
}
