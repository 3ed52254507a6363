import { hostOf } from "@/lib/creatives/address";
import type { Size } from "@/lib/creatives/crop";
import type { CutText } from "@/lib/creatives/cut-text";
import type { IdentityView } from "@/lib/creatives/identity";
import type { SingleImage, SingleVideo } from "@/lib/creatives/schema";

type Video = { durationMs: number | null };

/** What a reader of the feed would see. */
export type PreviewModel = {
  /** Under which name and picture; null until somebody was chosen to speak. */
  speaker: { name: string; pictureUrl: string | null; shape: "round" | "square" } | null;
  text: CutText;
  /**
   * The picture or video; null for cards, and until there is one. `seen` is the part that is left after the crop,
   * `pictureId` the picture that shows, which a video may not have yet.
   */
  shown: { pictureId: string | null; seen: Size; video: Video | null } | null;
  /** Null for cards: each has its own, and Threads draws no button on them. */
  link: { domain: string; title: string; button: string | null } | null;
  /** Square each, whatever was chosen. */
  cards: PreviewCard[] | null;
};
export type PreviewCard = {
  id: string;
  title: string;
  domain: string;
  pictureId: string | null;
  video: Video | null;
};

export const buttonOf = ({ callToAction }: { callToAction: string }) =>
  callToAction === "NO_BUTTON" ? null : callToAction;

/** The line under a single picture or video. */
export const linkOf = (creative: SingleImage | SingleVideo): PreviewModel["link"] => ({
  domain: hostOf(creative.texts.displayLink || creative.link),
  title: creative.texts.headline.trim(),
  button: buttonOf(creative),
});

/** A Page-backed account takes its name from the Page; the Instagram kinds take it from Instagram. */
export function speakerOf(identity: IdentityView | null): PreviewModel["speaker"] {
  if (!identity) return null;
  const fromPage = identity.kind === "page_backed";
  return {
    name: fromPage ? (identity.page?.name ?? identity.label) : identity.label.replace(/^@/, ""),
    pictureUrl: fromPage ? (identity.page?.pictureUrl ?? identity.pictureUrl) : identity.pictureUrl,
    shape: fromPage ? "square" : "round",
  };
}
