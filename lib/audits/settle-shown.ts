import type { SourceFacts } from "@/lib/audits/facts";
import type { Ctx } from "@/lib/ctx";
import { ThreadsUserId } from "@/lib/ids";
import type { Tx } from "@/lib/jobs/queue";
import { kindColumn } from "@/lib/threads-accounts/kind-columns";
import { BackedKind } from "@/lib/threads-accounts/schema";
import { settleFound } from "@/lib/threads-accounts/settle-creation";

type Looked = { source: { id: string; label: string }; facts: SourceFacts };

/** A request whose answer got lost is settled when a check shows that it went through after all. */
export async function settleShown(tx: Tx, ctx: Ctx, looked: readonly Looked[]) {
  const open = await tx.creation.findMany({
    where: {
      ...{ workspaceId: ctx.workspace.id, state: "uncertain" },
      sourceId: { in: looked.map(({ source }) => source.id) },
    },
  });
  for (const creation of open) {
    const seen = looked.find(({ source }) => source.id === creation.sourceId);
    const fact = seen?.facts.kinds[kindColumn[creation.kind]];
    if (!seen || fact?.state !== "found") continue;
    const target = { sourceId: creation.sourceId, kind: BackedKind.parse(creation.kind) };
    const threadsUserId = ThreadsUserId.parse(fact.id);
    await settleFound(tx, ctx, creation, { target, label: seen.source.label, threadsUserId, created: true });
  }
}
