import { maySettle } from "@/lib/comments/may-settle";
import type { CommentView, ThreadView } from "@/lib/comments/schema";
import type { Ctx } from "@/lib/ctx";
import { getDraft } from "@/lib/drafts/queries";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { DraftId } from "@/lib/ids";

const person = { id: true, name: true, image: true } as const;
const withMentions = {
  mentions: {
    select: { seenAt: true, userId: true, membership: { select: { user: { select: person } } } },
    orderBy: { userId: "asc" },
  },
} as const satisfies Prisma.DraftCommentInclude;

type Row = Prisma.DraftCommentGetPayload<{ include: typeof withMentions }>;
type People = Map<string, { id: string; name: string | null; image: string | null }>;

const viewOf = (row: Row, people: People, me: string): CommentView => ({
  ...{ id: row.id, text: row.text, at: row.createdAt.toISOString() },
  by: people.get(row.authorId) ?? null,
  mentions: row.mentions.map(({ membership: { user } }) => ({ id: user.id, name: user.name })),
  ...{ isEdited: row.editedAt !== null, isDeleted: row.deletedAt !== null, isMine: row.authorId === me },
  isNews: row.mentions.some(({ userId, seenAt }) => userId === me && seenAt === null),
});

/** What is said about a draft, the oldest thread first. */
export async function listThreads(ctx: Ctx, draftId: DraftId): Promise<ThreadView[]> {
  await getDraft(ctx, draftId);
  const rows = await ctx.db.draftComment.findMany({
    where: { workspaceId: ctx.workspace.id, draftId },
    include: withMentions,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const ids = rows.flatMap(({ authorId, resolvedById }) => [
    authorId,
    ...(resolvedById ? [resolvedById] : []),
  ]);
  const found = await ctx.db.user.findMany({ where: { id: { in: ids } }, select: person });
  const people: People = new Map(found.map((one) => [one.id, one]));
  const me = ctx.actor.userId;
  return rows
    .filter(({ threadId }) => threadId === null)
    .map((first) => ({
      ...{ id: first.id, field: first.field, quote: first.quote, isResolved: first.resolvedAt !== null },
      resolvedBy: people.get(first.resolvedById ?? "") ?? null,
      maySettle: maySettle(ctx, first.authorId),
      comments: [first, ...rows.filter(({ threadId }) => threadId === first.id)].map((row) =>
        viewOf(row, people, me),
      ),
    }));
}
