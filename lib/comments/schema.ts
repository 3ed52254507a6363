import { z } from "zod";
import { cardFields, isPlainField } from "@/lib/creatives/fields";
import { DraftRef } from "@/lib/drafts/schema";
import { Role } from "@/lib/generated/prisma/enums";

const ofCard = new RegExp(`^cards\\.[0-9a-f-]{36}\\.(${cardFields.join("|")})$`);

/** A field as the form names it; one of a card goes by the card's id, since cards move: `cards.<id>.headline`. */
export const CommentField = z
  .string()
  .max(100)
  .refine((field) => isPlainField(field) || ofCard.test(field));

export const longestComment = 4_000;
/** Mentions stand in it as `@[id of the person]`. */
const text = z.string().trim().min(1).max(longestComment);

/** The browser chooses the id, so that a repeat is no second comment. `field` is null for the draft as a whole. */
export const NewComment = z.object({ commentId: z.uuid(), field: CommentField.nullable(), text });
export type NewComment = z.infer<typeof NewComment>;

export const WriteComment = DraftRef.extend(NewComment.shape);
export const CommentRef = DraftRef.extend({ commentId: z.uuid() });
export const ReplyToComment = CommentRef.extend({ threadId: z.uuid(), text });
export const EditComment = CommentRef.extend({ text });
export const SettleThread = CommentRef.extend({ resolved: z.boolean() });
export const SeeMentions = DraftRef.extend({ commentIds: z.array(z.uuid()).min(1).max(200) });

const Person = z.object({ id: z.string(), name: z.string().nullable(), image: z.string().nullable() });
export const MembersAnswer = z.object({ people: z.array(Person.extend({ role: z.enum(Role) })) });
export type Member = z.infer<typeof MembersAnswer>["people"][number];

/** Times are ISO strings. `by` is null for a person who left. */
export const CommentView = z.object({
  id: z.uuid(),
  by: Person.nullable(),
  text: z.string(),
  /** Who is named in it, as they are called now. */
  mentions: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
  at: z.string(),
  isEdited: z.boolean(),
  isDeleted: z.boolean(),
  isMine: z.boolean(),
  /** It names whoever looks, and they have not seen it yet. */
  isNews: z.boolean(),
});
export type CommentView = z.infer<typeof CommentView>;

/** The first comment of a thread and what followed, the oldest first. */
export const ThreadView = z.object({
  id: z.uuid(),
  field: z.string().nullable(),
  quote: z.string().nullable(),
  resolvedBy: Person.nullable(),
  isResolved: z.boolean(),
  maySettle: z.boolean(),
  comments: z.array(CommentView).min(1),
});
export type ThreadView = z.infer<typeof ThreadView>;
