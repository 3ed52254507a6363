import type { PublicationView } from "@/lib/creatives/publication-schema";
import type { Creative } from "@/lib/creatives/schema";
import type { Subject } from "@/lib/creatives/subject";

/** A published creative with the ids it was sent with, whatever look-ups say since. Names are today's. */
export function asSent(
  { creative, identity, media }: Subject<Creative>,
  { sent, adAccount }: Pick<PublicationView, "sent" | "adAccount">,
): Subject<Creative> {
  const { pageId, instagramUserId, threadsUserId, imageHash } = sent;
  const page = identity?.page;
  const instagram = identity?.instagram;
  return {
    creative,
    media: media && { ...media, imageHash },
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
