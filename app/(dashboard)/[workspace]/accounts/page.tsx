import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPanel } from "@/components/accounts/account-panel";
import { AccountsEmpty } from "@/components/accounts/accounts-empty";
import { AccountsMenu } from "@/components/accounts/accounts-menu";
import { AccountsPaging } from "@/components/accounts/accounts-paging";
import { AccountsRefusal } from "@/components/accounts/accounts-refusal";
import { AccountsState } from "@/components/accounts/accounts-state";
import { AccountsTable } from "@/components/accounts/accounts-table";
import { AccountsToolbar } from "@/components/accounts/accounts-toolbar";
import { CheckAllButton } from "@/components/accounts/check-all-button";
import { ExportLink } from "@/components/ui/export-link";
import { TopBar } from "@/components/shell/top-bar";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Messages } from "@/components/ui/messages";
import { PageHead } from "@/components/ui/page-head";
import { RelativeTime } from "@/components/ui/relative-time";
import { obstacleKey } from "@/lib/accounts/obstacle-key";
import { countAccountViews, findLastCheck, listAccountFilters, listAccounts } from "@/lib/accounts/queries";
import { accountsPath, accountViews, exportPath, loadAccountsQuery } from "@/lib/accounts/search-params";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

export default async function AccountsPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const ctx = await requireCtx(workspace);
  const query = loadAccountsQuery(await searchParams);
  const [t, views, { businesses, obstacles }, accounts, lastCheck] = await Promise.all([
    getTranslations("accounts"),
    countAccountViews(ctx),
    listAccountFilters(ctx),
    listAccounts(ctx, query),
    findLastCheck(ctx),
  ]);
  const canEdit = atLeast(ctx.role, "editor");
  const named = obstacles.map((code) => ({ code, label: t(`obstacles.${obstacleKey(code)}.say`) }));
  const exportHref = exportPath(workspace, query);

  return (
    <Messages namespaces={["accounts", "findings", "overview"]}>
      <AccountsState workspace={workspace} canEdit={canEdit}>
        <TopBar
          crumbs={[{ label: ctx.workspace.name, href: `/${workspace}` }, { label: t("title") }]}
          actions={<AccountsMenu exportHref={exportHref} />}
        />
        <PageHead
          title={t("title")}
          className="max-md:sr-only"
          actions={
            <>
              <ExportLink href={exportHref}>{t("export")}</ExportLink>
              <CheckAllButton workspace={workspace} canEdit={canEdit} />
            </>
          }
        >
          {t("summary", { accounts: views.all, portfolios: businesses.length })}{" "}
          {lastCheck && t.rich("lastCheck", { time: () => <RelativeTime at={lastCheck} /> })}
        </PageHead>
        <div className="shrink-0 px-5 max-md:px-4 max-md:pt-1">
          <LinkTabs
            label={t("views.label")}
            tabs={accountViews.map((view) => ({
              href: accountsPath(workspace, { ...query, view, page: 1, open: "", tab: "findings" }),
              label: t(`views.${view}`),
              count: views[view],
              current: query.view === view,
            }))}
          />
        </div>
        <AccountsToolbar
          choices={{ businesses, obstacles: named }}
          page={accounts.page}
          total={accounts.total}
        />
        <AccountsRefusal />
        <div className="flex min-h-0 flex-1 border-t border-line">
          {accounts.total === 0 ? (
            <AccountsEmpty ctx={ctx} query={query} />
          ) : (
            <AccountsTable rows={accounts.rows} total={accounts.total} />
          )}
          <AccountPanel ctx={ctx} query={query} rows={accounts.rows} />
        </div>
        <div className="flex justify-center p-4 md:hidden">
          <AccountsPaging page={accounts.page} total={accounts.total} />
        </div>
      </AccountsState>
    </Messages>
  );
}
