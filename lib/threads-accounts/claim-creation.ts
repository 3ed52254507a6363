import { setTimeout as delay } from "node:timers/promises";
import type { Ctx } from "@/lib/ctx";
import type { Creation } from "@/lib/generated/prisma/client";
import type { CreationState } from "@/lib/generated/prisma/enums";
import { AppError } from "@/lib/reasons";
import type { BackedKind } from "@/lib/threads-accounts/schema";

export const openCreationStates: CreationState[] = ["intended", "sent", "uncertain"];

/** Longer than a request to Meta may take: whoever sent one before this no longer waits for the answer. */
const requestMs = 25_000;
const lookEveryMs = 250;

export type Target = { sourceId: string; kind: BackedKind };

const runIdOf = ({ actor }: Ctx) => (actor.kind === "job" ? actor.runId : null);

/** The one open intent for this source and kind: written now, or by whoever was first. */
export async function findOrIntend(ctx: Ctx, target: Target): Promise<Creation> {
  const key = { workspaceId: ctx.workspace.id, ...target };
  // The partial unique index decides between two who intend at once; the later one reads the earlier one's row.
  await ctx.db.$executeRaw`
    INSERT INTO creations ("workspaceId", id, "sourceId", kind, state, "runId", "requestedById", "createdAt")
    VALUES (${key.workspaceId}::uuid, gen_random_uuid(), ${target.sourceId}::uuid, ${target.kind}::"ThreadsKind",
      'intended', ${runIdOf(ctx)}::uuid, ${ctx.actor.userId}::uuid, ${ctx.now()})
    ON CONFLICT DO NOTHING`;
  const open = await ctx.db.creation.findFirst({ where: { ...key, state: { in: openCreationStates } } });
  return open ?? findOrIntend(ctx, target);
}

/** Takes the intent from the state it was read in; false where somebody else was faster. */
export async function advance(
  ctx: Ctx,
  { id, state, sentAt }: Creation,
  next: { state: CreationState; sentAt: Date | null },
): Promise<boolean> {
  const { count } = await ctx.db.creation.updateMany({
    where: { workspaceId: ctx.workspace.id, id, state, sentAt },
    data: next,
  });
  return count > 0;
}

/** Whether another process may be waiting for Meta's answer to this very intent. */
function mayBeUnderWay(ctx: Ctx, { state, sentAt, runId }: Creation) {
  // A run is worked on by one process, so an intent of this run is one that its process did not live to settle.
  if (state !== "sent" || (runId !== null && runId === runIdOf(ctx))) return false;
  return sentAt !== null && ctx.now().getTime() - sentAt.getTime() < requestMs;
}

/** Waits until nobody is at it. Null: it was settled meanwhile. */
export async function whenFree(ctx: Ctx, creation: Creation): Promise<Creation | null> {
  let current = creation;
  for (let waited = 0; mayBeUnderWay(ctx, current); waited += lookEveryMs) {
    if (waited > 2 * requestMs) throw new AppError("conflict", "another process creates it");
    await delay(lookEveryMs);
    const key = { workspaceId: ctx.workspace.id, id: current.id };
    const read = await ctx.db.creation.findUnique({ where: { workspaceId_id: key } });
    if (!read || !openCreationStates.includes(read.state)) return null;
    current = read;
  }
  return current;
}
