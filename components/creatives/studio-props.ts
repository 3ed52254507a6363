import type { Speaker } from "@/lib/creatives/identity";
import type { PublicationView } from "@/lib/creatives/publication-schema";
import type { Creative } from "@/lib/creatives/schema";
import type { AdAccountFacts } from "@/lib/creatives/subject";
import type { GraphPlace } from "@/lib/creatives/to-curl";
import type { DraftView } from "@/lib/drafts/schema";
import type { DraftId } from "@/lib/ids";
import type { MediaView } from "@/lib/media/schema";
import type { Discussion } from "@/lib/reviews/schema";

export type StudioProps = {
  workspace: string;
  /** Whose device it is: what is kept on it is kept for this person. */
  person: string;
  canEdit: boolean;
  draftId: DraftId;
  /** Null for a creative that is being begun. */
  draft: DraftView | null;
  blank: Creative;
  /** What the creative points at, as it was when the page was made. */
  speaker: Speaker | null;
  media: readonly MediaView[];
  adAccount: AdAccountFacts | null;
  publications: PublicationView[];
  graph: GraphPlace;
  discussion: Discussion;
  /** The request the draft was made from; null for one that began here. */
  imported: unknown;
};
