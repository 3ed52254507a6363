import { idsOf, type ThreeIds } from "@/lib/creatives/identity";
import { findSpeaker } from "@/lib/creatives/queries";
import type { Identity } from "@/lib/creatives/schema";
import type { Ctx } from "@/lib/ctx";
import { SourceId } from "@/lib/ids";

const nobody: Identity = { sourceId: null, kind: null };

/**
 * Who speaks, by the Threads account that was named. `matches`: whether the other two ids are those that stand beside it
 * here; null where the workspace does not know the account, or where no id was named.
 */
export async function findIdentity(ctx: Ctx, ids: Partial<ThreeIds>) {
  if (!ids.threadsUserId) return { identity: nobody, matches: null };
  const account = await ctx.db.threadsAccount.findFirst({
    where: { workspaceId: ctx.workspace.id, threadsUserId: ids.threadsUserId },
    select: { sourceId: true, kind: true },
  });
  if (!account) return { identity: nobody, matches: null };
  const identity = { sourceId: SourceId.parse(account.sourceId), kind: account.kind };
  const known = idsOf((await findSpeaker(ctx, account.sourceId))?.kinds[account.kind] ?? null);
  const matches =
    known !== null &&
    (ids.pageId === undefined || ids.pageId === known.pageId) &&
    (ids.instagramUserId === undefined || ids.instagramUserId === known.instagramUserId);
  return { identity, matches };
}
