import { z } from "zod";
import { NewComment, ThreadView } from "@/lib/comments/schema";
import { DraftRef } from "@/lib/drafts/schema";
import { ReviewOutcome } from "@/lib/generated/prisma/enums";

export const longestNote = 2_000;
const note = z.string().trim().max(longestNote);

/** The browser chooses the id, so that a repeat is no second request. `version` is the one on the screen. */
export const AskReview = DraftRef.extend({
  reviewId: z.uuid(),
  version: z.number().int().positive(),
  reviewers: z.array(z.uuid()).min(1).max(50),
  note,
});

export const ReviewRef = DraftRef.extend({ reviewId: z.uuid() });
export const DecideReview = ReviewRef.extend({ version: z.number().int().positive() });
/** What has to change becomes a comment. */
export const AskChanges = DecideReview.extend({ comment: NewComment });

export const Person = z.object({ id: z.string(), name: z.string().nullable(), image: z.string().nullable() });
export type Person = z.infer<typeof Person>;

/** Why somebody cannot decide on a review; each is a key of `reasons`. */
export const ReviewObstacle = z.enum(["own_review", "forbidden"]);
export type ReviewObstacle = z.infer<typeof ReviewObstacle>;

/** The last request for a review that was not withdrawn. Times are ISO strings; a person who left is null. */
export const ReviewView = z.object({
  id: z.uuid(),
  outcome: z.enum(ReviewOutcome),
  askedVersion: z.number().int(),
  note: z.string(),
  askedBy: Person.nullable(),
  askedAt: z.string(),
  reviewers: z.array(Person),
  decidedVersion: z.number().int().nullable(),
  decidedBy: Person.nullable(),
  decidedAt: z.string().nullable(),
  /** Of whoever looks. */
  obstacle: ReviewObstacle.nullable(),
  mayWithdraw: z.boolean(),
});
export type ReviewView = z.infer<typeof ReviewView>;

/** Everybody else, and why a person cannot be asked. */
export const ReviewersAnswer = z.object({
  people: z.array(Person.extend({ obstacle: ReviewObstacle.nullable() })),
});

/** What people say of a draft beside editing it. `isNeeded`: without an approval it is not published. */
export const Discussion = z.object({
  threads: z.array(ThreadView),
  review: ReviewView.nullable(),
  isNeeded: z.boolean(),
});
export type Discussion = z.infer<typeof Discussion>;
