"use client";

import { AskChangesDialog } from "./ask-changes-dialog";
import { AskReviewDialog } from "./ask-review-dialog";
import type { Reviewing } from "./use-review";
import type { Creative } from "@/lib/creatives/schema";
import type { DraftId } from "@/lib/ids";

type Props = {
  workspace: string;
  draftId: DraftId;
  creative: Creative;
  saveVersion: () => Promise<number | null>;
  errors: number;
  reviewing: Reviewing;
};

export function ReviewDialogs({ creative, errors, reviewing, ...of }: Props) {
  const { dialog, review, reload, setDialog } = reviewing;
  const onClose = () => setDialog(null);
  if (dialog === "ask") return <AskReviewDialog {...{ ...of, errors, reload, onClose }} />;
  if (dialog !== "changes" || !review) return null;
  return <AskChangesDialog {...{ ...of, creative, reload, onClose }} reviewId={review.id} />;
}
