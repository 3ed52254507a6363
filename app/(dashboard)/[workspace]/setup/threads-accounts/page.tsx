import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { GuidePanel } from "@/components/linking-guide/guide-panel";
import { SetupFrame } from "@/components/setup/setup-frame";
import { StandingNotes } from "@/components/setup/standing-notes";
import { ThreadsStep } from "@/components/setup/threads-step";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";
import { listActiveRuns } from "@/lib/jobs/queries";
import { findWatchedRun } from "@/lib/setup/find-watched-run";
import { findGuideAccount } from "@/lib/setup/guide-account";
import { getSetup } from "@/lib/setup/queries";
import { loadThreadsQuery } from "@/lib/setup/search-params";
import { countKindRows, listKindRows } from "@/lib/threads-accounts/queries";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("setup.threads");
  return { title: t("title") };
}

export default async function ThreadsAccountsPage({ params, searchParams }: Props) {
  const ctx = await requireCtx((await params).workspace);
  const { q, only, page, guide } = await loadThreadsQuery(searchParams);
  const filter = { q: q || undefined, only: only === "all" ? undefined : only, page: Math.max(1, page) };
  const [t, summary, rows, counts, runs, guided] = await Promise.all([
    getTranslations("setup"),
    getSetup(ctx),
    listKindRows(ctx, filter),
    countKindRows(ctx),
    listActiveRuns(ctx),
    guide ? findGuideAccount(ctx, guide) : null,
  ]);
  const { slug } = ctx.workspace;
  const mayChange = atLeast(ctx.role, "editor");
  const connected = summary.connection.mine === "active";
  const notAllowed = mayChange ? null : t("role.editor");
  const auditRun = findWatchedRun(runs, "audit");
  return (
    <SetupFrame
      workspace={ctx.workspace}
      step="threads-accounts"
      summary={summary}
      panel={guided && <GuidePanel workspace={slug} account={guided} notAllowed={notAllowed} />}
    >
      <ThreadsStep
        workspace={slug}
        rows={rows.rows}
        matching={rows.total}
        counts={counts}
        creationRun={findWatchedRun(runs, "creation")}
        auditRun={auditRun}
        begins={counts.unchecked > 0 && auditRun === null && mayChange && connected}
        notAllowed={notAllowed}
        notes={<StandingNotes workspace={slug} login={summary.connection.mine} mayChange={mayChange} />}
      />
    </SetupFrame>
  );
}
