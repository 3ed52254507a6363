import { createAsker, type Asker } from "@/lib/audits/asker";
import { pagesOf, type AuditPage, type AuditSource } from "@/lib/audits/load-sources";
import type { BatchResult } from "@/lib/graph/batch";
import type { GraphClient } from "@/lib/graph/client";
import type { OutputOf } from "@/lib/graph/endpoint";
import { getInstagramAccount, getPage, getPageToken } from "@/lib/graph/endpoints/nodes";
import type { findPageBackedInstagram } from "@/lib/graph/endpoints/page-backed-instagram";
import {
  findBackedThreadsUser,
  findConnectedThreadsUser,
  findPageBackedThreadsAccount,
} from "@/lib/graph/endpoints/threads-users";
import { InstagramUserId, PageId } from "@/lib/ids";
import { lookUpPageBackedInstagram } from "@/lib/portfolio/look-up-page-backed-instagram";
import { mayAdvertise } from "@/lib/portfolio/page-role";

type Answer<E> = BatchResult<OutputOf<E>>;

/** What Meta said of one source; null where the question does not arise. */
export type Answers = {
  instagram: Answer<typeof getInstagramAccount> | null;
  page: Answer<typeof getPage> | null;
  associated: Answer<typeof findConnectedThreadsUser> | null;
  instagramBacked: Answer<typeof findBackedThreadsUser> | null;
  pageBacked: Answer<typeof findPageBackedThreadsAccount> | null;
  pageBackedInstagram: Answer<typeof findPageBackedInstagram> | null;
};

/** Of several linked Pages, one the person may advertise for. */
export const pageOf = (source: AuditSource): AuditPage | undefined => {
  const pages = pagesOf(source);
  return pages.find(({ tasks }) => mayAdvertise(tasks)) ?? pages[0];
};

const wantsPageBackedInstagram = (source: AuditSource) =>
  source.type === "page" || source.chosenKind === "page_backed";

async function askFor(source: AuditSource, { ask }: Asker, graph: GraphClient): Promise<Answers> {
  const igUserId = source.instagramAccountId && InstagramUserId.parse(source.instagramAccountId);
  const page = pageOf(source);
  const pageId = page && PageId.parse(page.id);
  const wanted = pageId && wantsPageBackedInstagram(source);
  const [instagram, associated, instagramBacked, pageNode, pageBacked, token] = await Promise.all([
    igUserId ? ask(getInstagramAccount, { igUserId }) : null,
    igUserId ? ask(findConnectedThreadsUser, { igUserId }) : null,
    igUserId ? ask(findBackedThreadsUser, { igUserId }) : null,
    pageId && source.type === "page" ? ask(getPage, { pageId }) : null,
    pageId ? ask(findPageBackedThreadsAccount, { pageId }) : null,
    wanted ? ask(getPageToken, { pageId }) : null,
  ]);
  const pageToken = token?.ok ? token.value.access_token : undefined;
  const pageBackedInstagram = wanted ? await lookUpPageBackedInstagram(graph, pageId, pageToken) : null;
  return { instagram, page: pageNode, associated, instagramBacked, pageBacked, pageBackedInstagram };
}

/** Asks about several sources in as few requests as Meta allows. Answers stand in the order of the sources. */
export async function askMeta(graph: GraphClient, sources: readonly AuditSource[]): Promise<Answers[]> {
  const asker = createAsker(graph);
  const answers = sources.map((source) => askFor(source, asker, graph));
  await asker.send();
  return Promise.all(answers);
}
