import type { Size } from "@/lib/creatives/crop";
import type { CutText } from "@/lib/creatives/cut-text";
import type { IdentityView } from "@/lib/creatives/identity";

/** What a reader of the feed would see. */
export type PreviewModel = {
  /** Under which name and picture; null until somebody was chosen to speak. */
  speaker: { name: string; pictureUrl: string | null; shape: "round" | "square" } | null;
  text: CutText;
  /** `seen` is the part of the picture that is left after the crop. */
  picture: { mediaId: string; seen: Size } | null;
  link: { domain: string; title: string; button: string | null };
};

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
