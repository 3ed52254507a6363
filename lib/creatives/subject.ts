import type { IdentityView } from "@/lib/creatives/identity";

export type MediaFacts = {
  id: string;
  kind: "image" | "video";
  fileName: string;
  /** In pixels, as the eye sees it. */
  width: number;
  height: number;
  durationMs: number | null;
  /** Under which the chosen ad account knows it; null until it was sent there. */
  imageHash: string | null;
  videoId: string | null;
};
export type AdAccountFacts = { id: string; name: string; status: number | null };

/** A creative with what is known of the things it points at: all that rules, preview and request are derived from. */
export type Subject<C> = {
  creative: C;
  identity: IdentityView | null;
  /** Of everything the creative shows; what the workspace does not have is not in it. */
  media: readonly MediaFacts[];
  adAccount: AdAccountFacts | null;
};

export const factsOf = (media: readonly MediaFacts[], id: string | null): MediaFacts | null =>
  media.find((one) => one.id === id) ?? null;
