import { own, type Ctx, type Owned } from "@/lib/ctx";
import { getLockedDraft } from "@/lib/drafts/queries";
import type { DraftComment } from "@/lib/generated/prisma/client";
import type { DraftId } from "@/lib/ids";
import type { Tx } from "@/lib/jobs/queue";
import { AppError } from "@/lib/reasons";

/** Comments on a draft are written in turn, so that none answers what is just deleted. */
export async function getCommentable(tx: Tx, ctx: Ctx, draftId: DraftId) {
  const draft = await getLockedDraft(tx, ctx, draftId);
  if (draft.deletedAt) throw new AppError("not_found_here");
  return draft;
}

async function getComment(tx: Tx, ctx: Ctx, draftId: string, id: string): Promise<Owned<DraftComment>> {
  const key = { workspaceId: ctx.workspace.id, draftId, id };
  const row = await tx.draftComment.findUnique({ where: { workspaceId_draftId_id: key } });
  if (!row) throw new AppError("not_found_here");
  return own(row);
}

/** The first comment of a thread. */
export async function getThread(tx: Tx, ctx: Ctx, draftId: string, id: string) {
  const row = await getComment(tx, ctx, draftId, id);
  if (row.threadId !== null) throw new AppError("not_found_here");
  return row;
}

export async function getMyComment(tx: Tx, ctx: Ctx, draftId: string, id: string) {
  const row = await getComment(tx, ctx, draftId, id);
  if (row.deletedAt) throw new AppError("not_found_here");
  if (row.authorId !== ctx.actor.userId) throw new AppError("not_yours");
  return row;
}
