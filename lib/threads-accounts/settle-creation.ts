import { recordActivity } from "@/lib/activity/record-activity";
import { complaintOf } from "@/lib/decline";
import type { Ctx } from "@/lib/ctx";
import type { Creation } from "@/lib/generated/prisma/client";
import type { GraphError } from "@/lib/graph/errors";
import type { ThreadsUserId } from "@/lib/ids";
import type { Tx } from "@/lib/jobs/queue";
import { openCreationStates, type Target } from "@/lib/threads-accounts/claim-creation";
import { recordKind } from "@/lib/threads-accounts/record-kind";

type Found = { target: Target; label: string; threadsUserId: ThreadsUserId; created: boolean };

/** The account is there. Closes the intent, if there was one, and tells the history what came of the wish for it. */
export async function settleFound(tx: Tx, ctx: Ctx, creation: Creation | null, found: Found) {
  const { target, threadsUserId, created, label } = found;
  const origin = created ? "created" : "already_existed";
  await recordKind(tx, ctx, target, {
    state: "found",
    threadsUserId,
    origin: creation ? origin : "looked_up",
  });
  if (creation) {
    await tx.creation.updateMany({
      where: { workspaceId: ctx.workspace.id, id: creation.id, state: { in: openCreationStates } },
      data: { state: origin, threadsUserId, settledAt: ctx.now() },
    });
  }
  await recordActivity(
    ctx,
    {
      verb: "threads_account_created",
      objectType: "source",
      objectId: target.sourceId,
      objectLabel: label,
      result: origin,
      irreversible: created,
      detail: { kind: target.kind, threadsUserId },
    },
    tx,
  );
}

/** Meta said no, so there is none: the intent is closed with Meta's words. */
export async function settleRefused(tx: Tx, ctx: Ctx, creation: Creation, target: Target, error: GraphError) {
  await tx.creation.updateMany({
    where: { workspaceId: ctx.workspace.id, id: creation.id, state: { in: openCreationStates } },
    data: {
      state: "failed",
      settledAt: ctx.now(),
      error: { reason: error.reason, complaint: complaintOf(error) },
    },
  });
  await recordKind(tx, ctx, target, { state: "none" });
}

/** Nobody knows whether Meta made it. The intent stays open, to be settled by a look-up. */
export async function markUncertain(tx: Tx, ctx: Ctx, creation: Creation, target: Target) {
  await tx.creation.updateMany({
    where: { workspaceId: ctx.workspace.id, id: creation.id, state: "sent" },
    data: { state: "uncertain" },
  });
  await recordKind(tx, ctx, target, { state: "unknown" });
}
