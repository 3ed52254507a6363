import { buildRequest, type CreativeBody } from "@/lib/creatives/build-request";
import { idsOf, type ThreeIds } from "@/lib/creatives/identity";
import type { Creative } from "@/lib/creatives/schema";
import type { Subject } from "@/lib/creatives/subject";
import { toCurl, type GraphPlace } from "@/lib/creatives/to-curl";

/** Stand where an id is not known yet, so that the request can be read, and copied, before it is complete. */
export const placeholders = {
  adAccount: "act_AD_ACCOUNT_ID",
  pageId: "PAGE_ID",
  instagramUserId: "INSTAGRAM_USER_ID",
  threadsUserId: "THREADS_USER_ID",
  imageHash: "IMAGE_HASH",
} as const;

export type RequestView = {
  adAccountId: string;
  body: CreativeBody;
  curl: string;
  /** Which placeholders are still in it. */
  missing: string[];
};

function idsSoFar({ identity }: Subject<Creative>): ThreeIds {
  const whole = idsOf(identity);
  return {
    pageId: whole?.pageId ?? identity?.page?.id ?? placeholders.pageId,
    instagramUserId: whole?.instagramUserId ?? identity?.instagram?.id ?? placeholders.instagramUserId,
    threadsUserId: whole?.threadsUserId ?? identity?.threadsUserId ?? placeholders.threadsUserId,
  };
}

/** The request as it stands, complete or not, in each form the studio shows. */
export function requestView(subject: Subject<Creative>, place: GraphPlace): RequestView {
  const ids = idsSoFar(subject);
  const imageHash = subject.media?.imageHash ?? placeholders.imageHash;
  const adAccountId = subject.adAccount?.id ?? placeholders.adAccount;
  const body = buildRequest(subject.creative, ids, { imageHash });
  const used = new Set<string>([adAccountId, imageHash, ...Object.values(ids)]);
  return {
    adAccountId,
    body,
    curl: toCurl(body, adAccountId, place),
    missing: Object.values(placeholders).filter((placeholder) => used.has(placeholder)),
  };
}
