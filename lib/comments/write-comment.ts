import type { z } from "zod";
import { keepMentions } from "@/lib/comments/keep-mentions";
import { getCommentable, getThread } from "@/lib/comments/queries";
import { quotedIn, shortQuote } from "@/lib/comments/quote-of";
import type { NewComment, ReplyToComment, WriteComment } from "@/lib/comments/schema";
import type { Ctx } from "@/lib/ctx";
import { draftView, type DraftRow } from "@/lib/drafts/queries";
import type { Tx } from "@/lib/jobs/queue";

async function findQuote(tx: Tx, ctx: Ctx, draft: DraftRow, field: string | null) {
  const quoted = field === null ? null : quotedIn(draftView(draft).value, field);
  if (!quoted) return null;
  if ("text" in quoted) return shortQuote(quoted.text);
  if (quoted.mediaId === null) return null;
  const key = { workspaceId: ctx.workspace.id, id: quoted.mediaId };
  const media = await tx.media.findUnique({ where: { workspaceId_id: key }, select: { fileName: true } });
  return media?.fileName ?? null;
}

type Row = {
  commentId: string;
  text: string;
  field?: string | null;
  quote?: string | null;
  threadId?: string;
};

/** A repeat, after an answer that got lost, writes nothing. */
async function write(tx: Tx, ctx: Ctx, draftId: string, { commentId, text, ...place }: Row) {
  const of = { workspaceId: ctx.workspace.id, draftId };
  const { count } = await tx.draftComment.createMany({
    data: { ...of, id: commentId, text, ...place, authorId: ctx.actor.userId, createdAt: ctx.now() },
    skipDuplicates: true,
  });
  if (count > 0) await keepMentions(tx, ctx, { draftId, commentId, text });
}

/** Begins a thread on a field, with what that held, or on the draft as a whole. */
export async function writeThread(tx: Tx, ctx: Ctx, draft: DraftRow, { commentId, field, text }: NewComment) {
  const quote = await findQuote(tx, ctx, draft, field);
  await write(tx, ctx, draft.id, { commentId, text, field, quote });
}

export const writeComment = (ctx: Ctx, { draftId, ...comment }: z.output<typeof WriteComment>) =>
  ctx.db.$transaction(async (tx) => {
    await writeThread(tx, ctx, await getCommentable(tx, ctx, draftId), comment);
    return { ok: true } as const;
  });

export const replyToComment = (ctx: Ctx, { draftId, ...reply }: z.output<typeof ReplyToComment>) =>
  ctx.db.$transaction(async (tx) => {
    await getCommentable(tx, ctx, draftId);
    await getThread(tx, ctx, draftId, reply.threadId);
    await write(tx, ctx, draftId, reply);
    return { ok: true } as const;
  });
