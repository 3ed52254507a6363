import { randomUUID } from "node:crypto";
import type { Db } from "@/lib/db";
import type { Member } from "../fixtures";

/** A colleague who asks the member about a draft, and names them in a comment on it. All of it is theirs, so that the member may decide. */
export async function askAboutDraft(db: Db, { workspaceId, userId }: Member, draftId: string) {
  const { id: colleague } = await db.user.create({
    data: { name: "linen bowls", memberships: { create: { workspaceId, role: "editor" } } },
  });
  const { version } = await db.draft.findFirstOrThrow({ where: { workspaceId, id: draftId } });
  const of = { workspaceId, draftId };
  await db.draftVersion.updateMany({ where: of, data: { authorId: colleague } });
  const by = { createdAt: new Date(), authorId: colleague };
  const thread = randomUUID();
  await db.draftComment.create({
    data: {
      ...of,
      ...by,
      id: thread,
      field: "message",
      quote: "linen",
      text: `@[${userId}] linen and bowls`,
    },
  });
  await db.commentMention.create({ data: { ...of, commentId: thread, userId } });
  await db.draftComment.create({
    data: { ...of, ...by, id: randomUUID(), text: "bowls", resolvedAt: new Date(), resolvedById: colleague },
  });
  await db.draftReview.create({
    data: {
      ...{ ...of, id: randomUUID(), askedVersion: version, note: "linen", requestedById: colleague },
      ...{ createdAt: new Date(), reviewers: { create: [{ userId }] } },
    },
  });
  await db.draft.updateMany({ where: { workspaceId, id: draftId }, data: { reviewState: "asked" } });
  return { draft: draftId, thread };
}
