import type { Ctx, Owned } from "@/lib/ctx";
import type { Creation } from "@/lib/generated/prisma/client";
import type { GraphClient } from "@/lib/graph/client";
import { GraphError } from "@/lib/graph/errors";
import type { ThreadsUserId } from "@/lib/ids";
import { asPause } from "@/lib/jobs/job-pause";
import type { Tx } from "@/lib/jobs/queue";
import { isTokenLost } from "@/lib/jobs/token-lost";
import { isTransient } from "@/lib/jobs/transient";
import {
  advance,
  findOrIntend,
  openCreationStates,
  whenFree,
  type Target,
} from "@/lib/threads-accounts/claim-creation";
import { createKind } from "@/lib/threads-accounts/create-kind";
import { lookUpKind } from "@/lib/threads-accounts/look-up-kind";
import type { SourceWithSubject } from "@/lib/threads-accounts/queries";
import type { BackedKind } from "@/lib/threads-accounts/schema";
import { markUncertain, settleFound, settleRefused } from "@/lib/threads-accounts/settle-creation";

export type Ensured = { ok: true; threadsUserId: ThreadsUserId; created: boolean };

type Wanted = {
  source: Owned<SourceWithSubject>;
  kind: BackedKind;
  graph: GraphClient;
  /** Written in the same transaction as the result. */
  alongside?: (tx: Tx, result: Ensured) => Promise<void>;
};

/**
 * Makes sure that the source has a Threads account of this kind: looks it up, and makes it where there is none. Safe to
 * repeat, at once or after a cut at any moment: an intent is written before Meta is asked, and one that was left open is
 * settled by a look-up before Meta is asked again. Throws GraphError where Meta refuses, or where nobody knows.
 */
export async function ensureThreadsAccount(ctx: Ctx, wanted: Wanted): Promise<Ensured> {
  const { source, kind, graph } = wanted;
  const target: Target = { sourceId: source.id, kind };
  const askedAt = ctx.now();
  const before = await lookUpKind(graph, source, kind);
  if (before.state === "found")
    return conclude(ctx, wanted, before.threadsUserId, await findOpen(ctx, target));

  for (;;) {
    const creation = await whenFree(ctx, await findOrIntend(ctx, target));
    // Somebody may have made it since the look-up, or a request sent earlier may have come through only now.
    if (creation?.state !== "intended" || (await wasSettledSince(ctx, target, askedAt))) {
      const looked = await lookUpKind(graph, source, kind);
      if (looked.state === "found") return conclude(ctx, wanted, looked.threadsUserId, creation);
    }
    if (!creation) continue;
    const sentAt = ctx.now();
    if (!(await advance(ctx, creation, { state: "sent", sentAt }))) continue;
    return send(ctx, wanted, { ...creation, state: "sent", sentAt });
  }
}

const findOpen = ({ db, workspace }: Ctx, target: Target) =>
  db.creation.findFirst({
    where: { workspaceId: workspace.id, ...target, state: { in: openCreationStates } },
  });

/** Clocks of two processes may differ by this much. */
const skewMs = 60_000;

const wasSettledSince = ({ db, workspace }: Ctx, target: Target, askedAt: Date) =>
  db.creation
    .count({
      where: {
        ...{ workspaceId: workspace.id, ...target, state: { in: ["created", "already_existed"] } },
        settledAt: { gte: new Date(askedAt.getTime() - skewMs) },
      },
    })
    .then((count) => count > 0);

/** What was found although it was asked for came of that request; what was only intended was there before. */
const wasAskedFor = (creation: Creation | null) =>
  creation?.state === "sent" || creation?.state === "uncertain";

async function conclude(
  ctx: Ctx,
  { source, kind, alongside }: Wanted,
  threadsUserId: ThreadsUserId,
  creation: Creation | null,
  asked = wasAskedFor(creation),
): Promise<Ensured> {
  const target = { sourceId: source.id, kind };
  return ctx.db.$transaction(async (tx) => {
    const found = { target, label: source.label, threadsUserId, created: asked };
    const result: Ensured = { ok: true, threadsUserId, created: await settleFound(tx, ctx, creation, found) };
    await alongside?.(tx, result);
    return result;
  });
}

async function send(ctx: Ctx, wanted: Wanted, creation: Creation): Promise<Ensured> {
  const { source, kind, graph } = wanted;
  try {
    const { threadsUserId } = await createKind(graph, source, kind);
    return await conclude(ctx, wanted, threadsUserId, creation, true);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (error.committed === "maybe") return reconcile(ctx, wanted, creation, error);
    const passing = asPause(error) !== null || isTokenLost(error) || isTransient(error);
    if (passing) await advance(ctx, creation, { state: "intended", sentAt: null });
    else {
      const target = { sourceId: source.id, kind };
      await ctx.db.$transaction((tx) => settleRefused(tx, ctx, creation, target, error));
    }
    throw error;
  }
}

/** The answer got lost. One look-up now; where that does not show it either, nobody knows until the next try. */
async function reconcile(ctx: Ctx, wanted: Wanted, creation: Creation, error: GraphError): Promise<Ensured> {
  const { source, kind, graph } = wanted;
  await ctx.db.$transaction((tx) => markUncertain(tx, ctx, creation, { sourceId: source.id, kind }));
  const looked = await lookUpKind(graph, source, kind).catch(() => ({ state: "none" }) as const);
  if (looked.state === "none") throw error;
  return conclude(ctx, wanted, looked.threadsUserId, creation, true);
}
