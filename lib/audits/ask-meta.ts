import { createAsker, type Asker } from "@/lib/audits/asker";
import { pagesOf, type AuditPage, type AuditSource, type WithPages } from "@/lib/audits/load-sources";
import type { BatchResult } from "@/lib/graph/batch";
import type { GraphClient } from "@/lib/graph/client";
import type { OutputOf } from "@/lib/graph/endpoint";
import { getInstagramAccount, getPage, getPageToken } from "@/lib/graph/endpoints/nodes";
import { findPageBackedInstagram } from "@/lib/graph/endpoints/page-backed-instagram";
import {
  findBackedThreadsUser,
  findConnectedThreadsUser,
  findPageBackedThreadsAccount,
} from "@/lib/graph/endpoints/threads-users";
import { InstagramUserId, PageId } from "@/lib/ids";
import { asPause } from "@/lib/jobs/job-pause";
import { isTokenLost } from "@/lib/jobs/token-lost";
import { mayAdvertise } from "@/lib/portfolio/page-role";

/**
 * So many are read in two to eleven requests, by what Meta answers together; few enough that a run soon notices when
 * somebody stops it, and loses little when it is cut.
 */
export const sourcesAtOnce = 200;

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
export const pageOf = <Page extends Pick<AuditPage, "tasks">>(source: WithPages<Page>): Page | undefined => {
  const pages = pagesOf(source);
  return pages.find(({ tasks }) => mayAdvertise(tasks)) ?? pages[0];
};

/** What of a source decides which questions it raises. */
export type Askable = Pick<AuditSource, "type" | "chosenKind" | "instagramAccountId"> &
  WithPages<Pick<AuditPage, "id" | "tasks">>;

const wantsPageBackedInstagram = (source: Askable) =>
  source.type === "page" || source.chosenKind === "page_backed";

/** The Page whose own Instagram identity matters, and the token Meta answers that question to. */
type Speaker = { pageId: PageId; token: string | undefined };

async function askFor(source: Askable, { ask }: Asker): Promise<[Answers, Speaker | null]> {
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
  const answers = { instagram, page: pageNode, associated, instagramBacked, pageBacked };
  // Meta asks for patience, or for another login: what it would say to the next question is known.
  const over = token && !token.ok && (asPause(token.error) || isTokenLost(token.error)) ? token : null;
  const speaker =
    wanted && !over ? { pageId, token: token?.ok ? token.value.access_token : undefined } : null;
  return [{ ...answers, pageBackedInstagram: over }, speaker];
}

/**
 * Asks about several sources in as few requests as Meta allows, each thing once. Answers stand in the order of the
 * sources. A Page's token comes of the first round; where there is none, the person's is worth the try in the second.
 */
export async function askMeta(graph: GraphClient, sources: readonly Askable[]): Promise<Answers[]> {
  const asker = createAsker(graph);
  const first = sources.map((source) => askFor(source, asker));
  await asker.send();
  const second = (await Promise.all(first)).map(async ([answers, speaker]) => {
    if (!speaker) return answers;
    const { pageId, token } = speaker;
    return { ...answers, pageBackedInstagram: await asker.ask(findPageBackedInstagram, { pageId }, token) };
  });
  await asker.send();
  return Promise.all(second);
}
