import type { IdentityView } from "@/lib/creatives/identity";

export type MediaFacts = {
  id: string;
  fileName: string;
  width: number;
  height: number;
  imageHash: string | null;
};
export type AdAccountFacts = { id: string; name: string; status: number | null };

/** A creative with what is known of the things it points at: all that rules, preview and request are derived from. */
export type Subject<C> = {
  creative: C;
  identity: IdentityView | null;
  media: MediaFacts | null;
  adAccount: AdAccountFacts | null;
};
