"use client";

import { useMutation } from "@tanstack/react-query";
import type { DraftId } from "@/lib/ids";
import { approveVersionAction, withdrawReviewAction } from "@/lib/reviews/actions";
import type { ReviewView } from "@/lib/reviews/schema";

type Options = {
  workspace: string;
  draftId: DraftId;
  review: ReviewView | null;
  /** Saves what is not saved yet and says which version that is; null where it could not be saved. */
  saveVersion: () => Promise<number | null>;
  reload: () => Promise<void>;
};

/** What is decided is the version on the screen; the server says so where somebody else made another meanwhile. */
export function useReviewActs({ workspace, draftId, review, saveVersion, reload }: Options) {
  const of = { workspace, draftId, reviewId: review?.id ?? "" };
  const approve = useMutation({
    mutationFn: async () => {
      const version = await saveVersion();
      return version === null ? null : approveVersionAction({ ...of, version });
    },
    onSuccess: reload,
  });
  const withdraw = useMutation({ mutationFn: () => withdrawReviewAction(of), onSuccess: reload });
  return { approve, withdraw };
}
export type ReviewActs = ReturnType<typeof useReviewActs>;
