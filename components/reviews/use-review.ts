"use client";

import { useState } from "react";
import { useReviewActs } from "./use-review-acts";
import type { SaveState } from "@/lib/drafts/autosave-contract";
import type { DraftId } from "@/lib/ids";
import type { Discussion } from "@/lib/reviews/schema";

type Options = {
  workspace: string;
  draftId: DraftId;
  discussion: Discussion & { reload: () => Promise<void> };
  save: SaveState;
  saveVersion: () => Promise<number | null>;
};

/** The draft's review as the studio shows it, and what can be done about it. */
export function useReview({ workspace, draftId, discussion, save, saveVersion }: Options) {
  const { review, isNeeded, reload } = discussion;
  const [dialog, setDialog] = useState<"ask" | "changes" | null>(null);
  const acts = useReviewActs({ workspace, draftId, review, saveVersion, reload });
  return {
    ...{ review, isNeeded, acts, reload, dialog, setDialog },
    /** The newest that is saved; null while one is on its way. */
    version: save.at === "saved" ? save.version : null,
  };
}
export type Reviewing = ReturnType<typeof useReview>;
