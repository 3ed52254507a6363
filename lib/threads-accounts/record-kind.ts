import type { Ctx } from "@/lib/ctx";
import type { ThreadsAccount } from "@/lib/generated/prisma/client";
import type { AccountOrigin, KindState } from "@/lib/generated/prisma/enums";
import type { Tx } from "@/lib/jobs/queue";
import type { Target } from "@/lib/threads-accounts/claim-creation";
import { kindColumn } from "@/lib/threads-accounts/kind-columns";

type Known =
  | { state: "found"; threadsUserId: string; origin: AccountOrigin }
  | { state: Extract<KindState, "none" | "unknown"> };

const nothing = { threadsUserId: null, origin: null, foundAt: null };

/** How and when it first became known stays as it was. */
function found(
  { threadsUserId, origin }: Extract<Known, { state: "found" }>,
  before: ThreadsAccount | null,
  now: Date,
) {
  const known = before?.threadsUserId === threadsUserId ? before : null;
  return { threadsUserId, origin: known?.origin ?? origin, foundAt: known?.foundAt ?? now };
}

/** Keeps what is known now of one kind, where look-ups and tables read it. */
export async function recordKind(tx: Tx, ctx: Ctx, { sourceId, kind }: Target, known: Known) {
  const workspaceId = ctx.workspace.id;
  const now = ctx.now();
  const { state } = known;
  const before = await tx.threadsAccount.findUnique({
    where: { workspaceId_sourceId_kind: { workspaceId, sourceId, kind } },
  });
  const kept = known.state === "found" ? found(known, before, now) : nothing;
  // What is not known for the moment may still be there.
  const data = { state, lookedUpAt: now, ...(state === "unknown" ? {} : kept) };
  await tx.threadsAccount.upsert({
    where: { workspaceId_sourceId_kind: { workspaceId, sourceId, kind } },
    create: { workspaceId, sourceId, kind, ...data },
    update: data,
  });
  await tx.source.update({
    where: { workspaceId_id: { workspaceId, id: sourceId } },
    data: { [kindColumn[kind]]: state },
  });
}
