import { buildRequest, type CreativeBody } from "@/lib/creatives/build-request";
import { idsOf, type ThreeIds } from "@/lib/creatives/identity";
import { refsOf, slotsOf, type MediaRef } from "@/lib/creatives/media-slots";
import type { Creative } from "@/lib/creatives/schema";
import { showsKept } from "@/lib/creatives/shows-kept";
import { factsOf, type Subject } from "@/lib/creatives/subject";
import { toCurl, type GraphPlace } from "@/lib/creatives/to-curl";

/** Stand where an id is not known yet, so that the request can be read, and copied, before it is complete. */
export const placeholders = {
  adAccount: "act_AD_ACCOUNT_ID",
  pageId: "PAGE_ID",
  instagramUserId: "INSTAGRAM_USER_ID",
  threadsUserId: "THREADS_USER_ID",
  videoId: "VIDEO_ID",
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

/** What was pasted with a picture or video of its own needs no placeholder there. */
function refsSoFar({ creative, media }: Subject<Creative>): MediaRef[] {
  const slots = slotsOf(creative);
  return refsOf(creative, media).map(({ imageHash, videoId }, index) => {
    const { mediaId = null } = slots[index] ?? {};
    const owner = creative.format === "carousel" ? creative.cards[index] : creative;
    if (mediaId === null && owner && showsKept(owner)) return { imageHash, videoId };
    const isVideo = creative.format === "single_video" || factsOf(media, mediaId)?.kind === "video";
    return {
      imageHash: imageHash || placeholders.imageHash,
      videoId: videoId || (isVideo ? placeholders.videoId : ""),
    };
  });
}

/** The request as it stands, complete or not, in each form the studio shows. */
export function requestView(subject: Subject<Creative>, place: GraphPlace): RequestView {
  const ids = idsSoFar(subject);
  const refs = refsSoFar(subject);
  const adAccountId = subject.adAccount?.id ?? placeholders.adAccount;
  const body = buildRequest(subject.creative, ids, refs);
  const used = new Set([
    ...[adAccountId, ...Object.values(ids)],
    ...refs.flatMap(({ imageHash, videoId }) => [imageHash, videoId]),
  ]);
  return {
    adAccountId,
    body,
    curl: toCurl(body, adAccountId, place),
    missing: Object.values(placeholders).filter((placeholder) => used.has(placeholder)),
  };
}
