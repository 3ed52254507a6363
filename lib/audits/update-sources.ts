import type { SourceFacts } from "@/lib/audits/facts";
import type { FoundFinding } from "@/lib/audits/finding-codes";
import { statesOf } from "@/lib/audits/findings/threads-findings";
import { obstacleOf } from "@/lib/audits/overall";
import type { Ctx } from "@/lib/ctx";
import type { Overall } from "@/lib/generated/prisma/enums";
import type { Tx } from "@/lib/jobs/queue";
import { roleName } from "@/lib/portfolio/page-role";
import { recommendKind } from "@/lib/threads-accounts/recommend-kind";

type Audited = {
  id: string;
  source: { id: string };
  facts: SourceFacts;
  findings: FoundFinding[];
  overall: Overall;
  /** Against the check before; a first check changes nothing. */
  changed: boolean;
};

const rowOf = ({ id, source, facts, findings, overall, changed }: Audited) => {
  const states = statesOf(facts.kinds);
  const [page] = facts.pages;
  return {
    ...{ id: source.id, auditId: id, overall, changed, ...obstacleOf(findings), ...states },
    recommended: recommendKind(facts.type, states),
    role: page?.tasks ? roleName(page.tasks) : null,
  };
};

/** Repeats in each source's row what tables sort and filter by. */
export function updateSources(tx: Tx, { workspace }: Ctx, checkedAt: Date, audited: readonly Audited[]) {
  // The kept Threads accounts decide the states: one may have been made since the question was asked.
  return tx.$executeRaw`
    UPDATE sources AS s SET
      overall = x.overall::"Overall",
      obstacle = x.obstacle,
      "obstacleCount" = x."obstacleCount",
      associated = CASE x.associated WHEN 'not_applicable' THEN 'not_applicable'
        ELSE coalesce(kept.associated, x.associated::"KindState") END,
      "instagramBacked" = CASE x."instagramBacked" WHEN 'not_applicable' THEN 'not_applicable'
        ELSE coalesce(kept."instagramBacked", x."instagramBacked"::"KindState") END,
      "pageBacked" = CASE x."pageBacked" WHEN 'not_applicable' THEN 'not_applicable'
        ELSE coalesce(kept."pageBacked", x."pageBacked"::"KindState") END,
      "recommendedKind" = x.recommended::"ThreadsKind",
      role = coalesce(x.role, s.role),
      "lastAuditId" = x."auditId",
      "checkedAt" = ${checkedAt},
      "overallChangedAt" = CASE WHEN x.changed THEN ${checkedAt} ELSE s."overallChangedAt" END
    FROM jsonb_to_recordset(${JSON.stringify(audited.map(rowOf))}::jsonb)
      AS x(id uuid, "auditId" uuid, overall text, obstacle text, "obstacleCount" int, associated text,
        "instagramBacked" text, "pageBacked" text, recommended text, role text, changed boolean)
    LEFT JOIN LATERAL (
      SELECT max(state) FILTER (WHERE kind = 'associated') AS associated,
        max(state) FILTER (WHERE kind = 'instagram_backed') AS "instagramBacked",
        max(state) FILTER (WHERE kind = 'page_backed') AS "pageBacked"
      FROM threads_accounts WHERE "workspaceId" = ${workspace.id}::uuid AND "sourceId" = x.id
    ) AS kept ON true
    WHERE s."workspaceId" = ${workspace.id}::uuid AND s.id = x.id`;
}
