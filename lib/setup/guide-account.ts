import type { FoundFinding } from "@/lib/audits/finding-codes";
import { getLatestAudit, listHistory } from "@/lib/audits/queries";
import type { HistoryLine } from "@/lib/audits/schema";
import type { Ctx } from "@/lib/ctx";
import type { KindState, SourceType } from "@/lib/generated/prisma/enums";
import { SourceId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";
import { getKindRow } from "@/lib/threads-accounts/queries";
import { countingKind } from "@/lib/threads-accounts/recommend-kind";
import type { KindCell } from "@/lib/threads-accounts/schema";

/** What Meta said of one thing linking needs. */
export type GuideFact = { state: "pass" | "fail" | "unknown"; readAt: string | null };

export type GuideAnswer = { id: string; state: "found" | "none" | "unknown" | "refused"; at: string };

/** The account a linking guide is about, with what was read of it. Times are ISO strings. */
export type GuideAccount = {
  sourceId: string;
  type: SourceType;
  name: string;
  /** Its other name and its portfolio. */
  secondary: string | null;
  pictureUrl: string | null;
  checking: boolean;
  associated: { state: KindState; threadsUserId: string | null; inUse: boolean };
  backed: { state: KindState; threadsUserId: string | null; creatable: boolean };
  facts: Record<"picture" | "published" | "page", GuideFact>;
  /** The last look-ups, the newest first. */
  answers: GuideAnswer[];
};

const shownAnswers = 4;

/** Null for an id that is none, or none of this workspace's. */
export async function findGuideAccount(ctx: Ctx, source: string): Promise<GuideAccount | null> {
  const sourceId = SourceId.safeParse(source);
  if (!sourceId.success) return null;
  const row = await getKindRow(ctx, sourceId.data).catch(absent);
  if (!row) return null;
  const [audit, history] = await Promise.all([
    getLatestAudit(ctx, sourceId.data),
    listHistory(ctx, sourceId.data, 30),
  ]);
  const { associated, instagramBacked } = row.kinds;
  return {
    sourceId: row.sourceId,
    type: row.type,
    name: row.label,
    secondary: [row.name, row.businessName].filter(Boolean).join(" · ") || null,
    pictureUrl: row.pictureUrl,
    checking: row.overall === "checking",
    associated: { ...accountOf(associated), inUse: countingKind(row) === "associated" },
    backed: { ...accountOf(instagramBacked), creatable: instagramBacked.creatable },
    facts: readFacts(audit?.findings ?? [], audit?.finishedAt ?? null),
    answers: history.flatMap(answerOf).slice(0, shownAnswers),
  };
}

function absent(error: unknown) {
  if (error instanceof AppError && error.reason === "not_found_here") return null;
  throw error;
}

const accountOf = ({ state, threadsUserId }: KindCell) => ({ state, threadsUserId });

export function readFacts(findings: readonly FoundFinding[], readAt: string | null): GuideAccount["facts"] {
  const fact = (code: string): GuideFact => {
    const found = findings.find((finding) => finding.code === code);
    if (!found || found.state === "unknown") return { state: "unknown", readAt };
    return { state: found.state === "pass" ? "pass" : "fail", readAt };
  };
  return {
    picture: fact("instagram_picture"),
    published: fact("instagram_published"),
    page: fact("instagram_linked_page"),
  };
}

/** What one line of history says of the linked profile; a check that did not ask says nothing. */
export function answerOf({ id, to, findings }: Pick<HistoryLine, "id" | "to" | "findings">): GuideAnswer[] {
  const finding = findings.find(({ code }) => code === "threads_associated");
  if (!finding) return [];
  if (finding.state === "pass") return [{ id, state: "found", at: to }];
  if (finding.state === "unknown") return [{ id, state: "unknown", at: to }];
  return [{ id, state: finding.evidence["refused"] === true ? "refused" : "none", at: to }];
}
