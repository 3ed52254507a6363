"use server";

import { action } from "@/lib/action";
import { askReview } from "@/lib/reviews/ask-review";
import { approveVersion, askChanges } from "@/lib/reviews/decide-review";
import { AskChanges, AskReview, DecideReview, ReviewRef } from "@/lib/reviews/schema";
import { withdrawReview } from "@/lib/reviews/withdraw-review";

export const askReviewAction = action(AskReview, askReview);

export const approveVersionAction = action(DecideReview, approveVersion);

export const askChangesAction = action(AskChanges, askChanges);

export const withdrawReviewAction = action(ReviewRef, withdrawReview);
