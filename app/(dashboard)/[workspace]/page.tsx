import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { CheckAllButton } from "@/components/accounts/check-all-button";
import { Changes } from "@/components/overview/changes";
import { Figure } from "@/components/overview/figure";
import { Margin } from "@/components/overview/margin";
import { Remedies } from "@/components/overview/remedies";
import { TopBar } from "@/components/shell/top-bar";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Messages } from "@/components/ui/messages";
import { PageHead } from "@/components/ui/page-head";
import { obstacleKey } from "@/lib/accounts/obstacle-key";
import { countStatuses, findLastVisit, listChanges, listRemedies } from "@/lib/accounts/overview";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("overview"))("title") };
}

export default async function OverviewPage({ params }: Props) {
  const { workspace } = await params;
  const ctx = await requireCtx(workspace);
  const since = await findLastVisit(ctx);
  const [t, obstacles, format, counts, remedies, changes] = await Promise.all([
    getTranslations("overview"),
    getTranslations("accounts.obstacles"),
    getFormatter(),
    countStatuses(ctx),
    listRemedies(ctx),
    listChanges(ctx, since),
  ]);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const text = (code: string) => ({
    say: obstacles(`${obstacleKey(code)}.say`),
    do: obstacles(`${obstacleKey(code)}.do`),
  });
  const first = (
    <EmptyState
      title={t("first.title")}
      action={
        <LinkButton variant="primary" href={`/${workspace}/setup`}>
          {t("first.continue")}
        </LinkButton>
      }
    >
      {t("first.body")}
    </EmptyState>
  );

  return (
    <Messages namespaces={["accounts", "overview"]}>
      <TopBar crumbs={[{ label: ctx.workspace.name, href: `/${workspace}` }, { label: t("title") }]} />
      <PageHead
        title={t("title")}
        actions={total > 0 && <CheckAllButton workspace={workspace} canEdit={atLeast(ctx.role, "editor")} />}
      />
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_312px] overflow-y-auto max-lg:grid-cols-1">
        <div className="min-w-0">
          <Figure workspace={workspace} counts={counts} />
          {total === 0 ? (
            first
          ) : (
            <>
              <Remedies
                workspace={workspace}
                remedies={remedies.map((row) => ({ ...row, ...text(row.obstacle) }))}
                toDo={counts.needs_action + counts.unknown}
                most={remedies[0]?.accounts ?? 0}
              />
              <Changes
                workspace={workspace}
                since={format.dateTime(since, { day: "numeric", month: "long" })}
                total={changes.total}
                rows={changes.rows.map((row) => ({ ...row, why: row.obstacle && text(row.obstacle).say }))}
              />
            </>
          )}
        </div>
        <Margin ctx={ctx} />
      </div>
    </Messages>
  );
}
