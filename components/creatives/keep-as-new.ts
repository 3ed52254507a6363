import { randomDraftId } from "./random-uuid";
import type { Creative } from "@/lib/creatives/schema";
import { keptDrafts } from "@/lib/drafts/kept-drafts";
import type { DraftId } from "@/lib/ids";

/** Turns what was typed into a draft of its own, kept on this device until the studio opens and saves it. */
export function keepAsNew(workspace: string, person: string, from: DraftId, value: Creative) {
  const stored = keptDrafts(workspace, person, window.localStorage);
  const draftId = randomDraftId();
  stored.write({ draftId, value, base: null, baseVersion: 0, at: new Date().toISOString() });
  stored.forget(from);
  return draftId;
}
