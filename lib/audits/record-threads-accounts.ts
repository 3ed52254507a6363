import type { SourceFacts } from "@/lib/audits/facts";
import type { Ctx } from "@/lib/ctx";
import type { Tx } from "@/lib/jobs/queue";
import { kindColumn, kinds } from "@/lib/threads-accounts/kind-columns";

type Looked = { sourceId: string; facts: SourceFacts; askedAt: Date };

/**
 * Keeps what the look-ups said. An id once found stays while later look-ups are not answered, and an answer to a
 * question asked before the account was made does not undo it.
 */
export async function recordThreadsAccounts(tx: Tx, ctx: Ctx, looked: readonly Looked[]) {
  const rows = looked.flatMap(({ sourceId, facts, askedAt }) =>
    kinds.flatMap((kind) => {
      const { state, id } = facts.kinds[kindColumn[kind]];
      return state === "not_applicable"
        ? []
        : [{ sourceId, kind, state, id, askedAt: askedAt.toISOString() }];
    }),
  );
  const gone = looked.flatMap(({ sourceId, facts }) =>
    kinds.flatMap((kind) =>
      facts.kinds[kindColumn[kind]].state === "not_applicable" ? [{ sourceId, kind }] : [],
    ),
  );
  await tx.threadsAccount.deleteMany({ where: { workspaceId: ctx.workspace.id, OR: gone } });
  await tx.$executeRaw`
    INSERT INTO threads_accounts AS kept
      ("workspaceId", "sourceId", kind, state, "threadsUserId", origin, "foundAt", "lookedUpAt")
    SELECT ${ctx.workspace.id}::uuid, x."sourceId", x.kind::"ThreadsKind", x.state::"KindState",
      CASE x.state WHEN 'found' THEN x.id END,
      CASE x.state WHEN 'found' THEN 'looked_up'::"AccountOrigin" END,
      CASE x.state WHEN 'found' THEN x."askedAt" AT TIME ZONE 'UTC' END,
      x."askedAt" AT TIME ZONE 'UTC'
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS x("sourceId" uuid, kind text, state text, id text, "askedAt" timestamptz)
    ON CONFLICT ("workspaceId", "sourceId", kind) DO UPDATE SET
      state = excluded.state,
      "lookedUpAt" = excluded."lookedUpAt",
      "threadsUserId" = CASE WHEN excluded.state IN ('found', 'none') THEN excluded."threadsUserId"
        ELSE kept."threadsUserId" END,
      origin = CASE WHEN excluded.state = 'none' THEN NULL
        WHEN excluded.state = 'found' AND kept."threadsUserId" IS DISTINCT FROM excluded."threadsUserId" THEN excluded.origin
        ELSE kept.origin END,
      "foundAt" = CASE WHEN excluded.state = 'none' THEN NULL
        WHEN excluded.state = 'found' AND kept."threadsUserId" IS DISTINCT FROM excluded."threadsUserId" THEN excluded."foundAt"
        ELSE kept."foundAt" END
    WHERE kept."lookedUpAt" <= excluded."lookedUpAt"`;
}
