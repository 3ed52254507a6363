import { own, type Ctx, type Owned } from "@/lib/ctx";
import type { Db } from "@/lib/db";
import { getDraft } from "@/lib/drafts/queries";
import type { DraftShare } from "@/lib/generated/prisma/client";
import type { DraftId } from "@/lib/ids";
import { readSecret } from "@/lib/link-secret";
import { AppError } from "@/lib/reasons";
import type { ShareView } from "@/lib/shares/schema";

/** Those that still work; the one that ends first stands first. */
export async function listShares(ctx: Ctx, draftId: DraftId): Promise<ShareView[]> {
  await getDraft(ctx, draftId);
  const rows = await ctx.db.draftShare.findMany({
    where: { workspaceId: ctx.workspace.id, draftId, expiresAt: { gt: ctx.now() } },
    select: {
      ...{ id: true, createdAt: true, expiresAt: true },
      createdBy: { select: { user: { select: { name: true } } } },
    },
    orderBy: [{ expiresAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, createdBy, createdAt, expiresAt }) => ({
    ...{ id, by: createdBy.user.name },
    ...{ createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() },
  }));
}

export async function getShare(ctx: Ctx, id: string): Promise<Owned<DraftShare>> {
  const key = { workspaceId_id: { workspaceId: ctx.workspace.id, id } };
  const row = await ctx.db.draftShare.findUnique({ where: key });
  if (!row) throw new AppError("not_found_here");
  return own(row);
}

/** What a link shows to whoever holds it. Null where it shows nothing, whatever the cause: nobody learns which. */
export async function findSharedDraft(db: Pick<Db, "draftShare">, secret: string, now: Date) {
  const read = readSecret(secret);
  if (!read) return null;
  const share = await db.draftShare.findUnique({
    where: { id: read.id },
    include: { draft: { include: { workspace: true } } },
  });
  if (!share || !read.opens(share.secretHash)) return null;
  return share.expiresAt > now && share.draft.deletedAt === null ? share.draft : null;
}
