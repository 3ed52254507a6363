"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { deleteComment, editComment } from "@/lib/comments/change-comment";
import {
  CommentRef,
  EditComment,
  ReplyToComment,
  SeeMentions,
  SettleThread,
  WriteComment,
} from "@/lib/comments/schema";
import { seeMentions } from "@/lib/comments/see-mentions";
import { settleThread } from "@/lib/comments/settle-thread";
import { replyToComment, writeComment } from "@/lib/comments/write-comment";

// A viewer looks and speaks, and changes nothing of the creative.
const anybody = { role: "viewer" } as const;

export const writeCommentAction = action(WriteComment, writeComment, anybody);

export const replyToCommentAction = action(ReplyToComment, replyToComment, anybody);

export const editCommentAction = action(EditComment, editComment, anybody);

export const deleteCommentAction = action(CommentRef, deleteComment, anybody);

export const settleThreadAction = action(SettleThread, settleThread, anybody);

export const seeMentionsAction = action(
  SeeMentions,
  async (ctx, input) => {
    const result = await seeMentions(ctx, input);
    // The overview tells of it no more.
    revalidatePath(`/${ctx.workspace.slug}`);
    return result;
  },
  anybody,
);
