import { slotsOf } from "@/lib/creatives/media-slots";
import type { PublicationView } from "@/lib/creatives/publication-schema";
import type { Creative } from "@/lib/creatives/schema";
import type { MediaFacts, Subject } from "@/lib/creatives/subject";

/** What each picture and video was called in the request, whatever the ad account calls it since. */
function mediaAsSent(creative: Creative, media: readonly MediaFacts[], sent: PublicationView["sent"]) {
  const slots = slotsOf(creative);
  return media.map((facts): MediaFacts => {
    const asShown = slots.findIndex(({ mediaId }) => mediaId === facts.id);
    const asThumbnail = slots.findIndex(({ thumbnailMediaId }) => thumbnailMediaId === facts.id);
    const shown = sent.media?.[asShown];
    if (facts.kind === "video") return { ...facts, videoId: shown?.videoId || null };
    return { ...facts, imageHash: (shown ?? sent.media?.[asThumbnail])?.imageHash || null };
  });
}

/** A published creative with the ids it was sent with, whatever look-ups say since. Names are today's. */
export function asSent(
  { creative, identity, media }: Subject<Creative>,
  { sent, adAccount }: Pick<PublicationView, "sent" | "adAccount">,
): Subject<Creative> {
  const { pageId, instagramUserId, threadsUserId } = sent;
  const page = identity?.page;
  const instagram = identity?.instagram;
  return {
    creative,
    media: mediaAsSent(creative, media, sent),
    identity: identity && {
      ...identity,
      ...{ threadsUserId, obstacle: null },
      page: page?.id === pageId ? page : { id: pageId, name: pageId, pictureUrl: null },
      instagram:
        instagram?.id === instagramUserId
          ? instagram
          : { id: instagramUserId, username: null, pictureUrl: null },
    },
    adAccount: { ...adAccount, status: null },
  };
}
