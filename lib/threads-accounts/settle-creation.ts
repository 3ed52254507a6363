import { recordActivity } from "@/lib/activity/record-activity";
import { complaintOf } from "@/lib/decline";
import type { Ctx } from "@/lib/ctx";
import type { Creation, Prisma } from "@/lib/generated/prisma/client";
import type { GraphError } from "@/lib/graph/errors";
import type { ThreadsUserId } from "@/lib/ids";
import type { Tx } from "@/lib/jobs/queue";
import { openCreationStates, type Target } from "@/lib/threads-accounts/claim-creation";
import { recordKind } from "@/lib/threads-accounts/record-kind";

type Found = { target: Target; label: string; threadsUserId: ThreadsUserId; created: boolean };

/** Closes the intent; false where somebody else did already. */
async function close(tx: Tx, ctx: Ctx, { id }: Creation, data: Prisma.CreationUpdateManyMutationInput) {
  const { count } = await tx.creation.updateMany({
    where: { workspaceId: ctx.workspace.id, id, state: { in: openCreationStates } },
    data: { ...data, settledAt: ctx.now() },
  });
  return count > 0;
}

/**
 * The account is there: closes the intent, if there was one, and tells the history what came of the wish for it. Returns
 * whether this made it; of two that asked, the one that settles first did.
 */
export async function settleFound(
  tx: Tx,
  ctx: Ctx,
  creation: Creation | null,
  found: Found,
): Promise<boolean> {
  const { target, threadsUserId, label } = found;
  const state = found.created ? "created" : "already_existed";
  const closed = creation !== null && (await close(tx, ctx, creation, { state, threadsUserId }));
  const created = closed && found.created;
  await recordKind(tx, ctx, target, { state: "found", threadsUserId, origin: closed ? state : "looked_up" });
  await recordActivity(
    ctx,
    {
      verb: "threads_account_created",
      objectType: "source",
      objectId: target.sourceId,
      objectLabel: label,
      result: created ? "created" : "already_existed",
      irreversible: created,
      detail: { kind: target.kind, threadsUserId },
    },
    tx,
  );
  return created;
}

/** Meta said no, so there is none: the intent is closed with Meta's words. */
export async function settleRefused(tx: Tx, ctx: Ctx, creation: Creation, target: Target, error: GraphError) {
  const { reason } = error;
  const closed = await close(tx, ctx, creation, {
    state: "failed",
    error: { reason, complaint: complaintOf(error) },
  });
  if (closed) await recordKind(tx, ctx, target, { state: "none" });
}

/** Nobody knows whether Meta made it. The intent stays open, to be settled by a look-up. */
export async function markUncertain(tx: Tx, ctx: Ctx, creation: Creation, target: Target) {
  await tx.creation.updateMany({
    where: { workspaceId: ctx.workspace.id, id: creation.id, state: "sent" },
    data: { state: "uncertain" },
  });
  await recordKind(tx, ctx, target, { state: "unknown" });
}
