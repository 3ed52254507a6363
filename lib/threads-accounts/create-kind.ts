import type { GraphClient } from "@/lib/graph/client";
import { getPageToken } from "@/lib/graph/endpoints/nodes";
import { createBackedThreadsUser, createPageBackedThreadsAccount } from "@/lib/graph/endpoints/threads-users";
import { GraphError, type GraphReason } from "@/lib/graph/errors";
import { InstagramUserId, PageId } from "@/lib/ids";
import { subjectId, type Subject } from "@/lib/threads-accounts/look-up-kind";
import type { BackedKind } from "@/lib/threads-accounts/schema";

/** A client that speaks as the Page; null where the person's role does not carry its token. */
export async function asPage(graph: GraphClient, pageId: PageId): Promise<GraphClient | null> {
  const { access_token: token } = await graph.call(getPageToken, { pageId });
  return token ? graph.withToken(token) : null;
}

/** Refusals of a token rather than of the act; with the other kind of token the same call may pass. */
const otherTokenMayDo = new Set<GraphReason>(["permission_missing", "token_invalid", "page_token_needed"]);

/** Meta does not say whose token this wants: the Page's is tried first, then the person's. */
async function createPageBacked(graph: GraphClient, pageId: PageId) {
  const page = await asPage(graph, pageId);
  if (!page) return graph.call(createPageBackedThreadsAccount, { pageId });
  try {
    return await page.call(createPageBackedThreadsAccount, { pageId });
  } catch (error) {
    const passed =
      error instanceof GraphError && error.committed === "no" && otherTokenMayDo.has(error.reason);
    if (!passed) throw error;
    return graph.call(createPageBackedThreadsAccount, { pageId }).catch((second: unknown) => {
      throw second instanceof GraphError && second.committed === "no" ? error : second;
    });
  }
}

/** Asks Meta to make the account. Where it already exists Meta answers with that one. */
export function createKind(graph: GraphClient, subject: Subject, kind: BackedKind) {
  const id = subjectId(subject, kind);
  return kind === "page_backed"
    ? createPageBacked(graph, PageId.parse(id))
    : graph.call(createBackedThreadsUser, { igUserId: InstagramUserId.parse(id) });
}
