import type { DraftId } from "@/lib/ids";

/**
 * Where a draft is begun: at its own address from the start. The first save only drops the search part, so the page stays
 * the same one, and with it focus, uploads and whatever else is going on.
 */
export const newDraftPath = (workspace: string, draftId: DraftId, source?: string) =>
  `/${workspace}/creatives/${draftId}?new${source ? `&source=${encodeURIComponent(source)}` : ""}`;
