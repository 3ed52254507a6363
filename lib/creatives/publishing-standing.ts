import type { PublicationView } from "@/lib/creatives/publication-schema";

export const isPublished = ({ state }: PublicationView) => state === "published";
export const isRefused = ({ state }: PublicationView) => state === "refused";
export const isOpenView = (one: PublicationView) => !isPublished(one) && !isRefused(one);
/** Something works on it or waits to. */
export const isUnderWay = (one: PublicationView) => isOpenView(one) && !one.stranded;

/** There is nothing to watch for in the next moments: it went through, stopped, or waits for Meta. */
export const isAtRest = (one: PublicationView) =>
  isPublished(one) || one.stranded || (isOpenView(one) && one.run?.state === "waiting");

/** What the whole draft is, by what it is in each ad account. */
export function standingOf(publications: readonly PublicationView[]) {
  const published = publications.filter(isPublished);
  return {
    published,
    refused: publications.filter(isRefused),
    isOpen: publications.some(isOpenView),
    /** Whose ids and hashes stand for what was sent. */
    lead: published[0] ?? null,
  };
}
