import { Download } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPanel } from "@/components/accounts/account-panel";
import { AccountsEmpty } from "@/components/accounts/accounts-empty";
import { AccountsFilters } from "@/components/accounts/accounts-filters";
import { AccountsSearch } from "@/components/accounts/accounts-search";
import { AccountsTable } from "@/components/accounts/accounts-table";
import { CheckAllButton } from "@/components/accounts/check-all-button";
import { DensitySwitch } from "@/components/accounts/density-switch";
import { TopBar } from "@/components/shell/top-bar";
import { LinkButton } from "@/components/ui/link-button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Messages } from "@/components/ui/messages";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { obstacleKey } from "@/lib/accounts/obstacle-key";
import { countAccountViews, listAccountFilters, listAccounts } from "@/lib/accounts/queries";
import {
  accountsPageSize,
  accountsPath,
  accountViews,
  loadAccountsQuery,
} from "@/lib/accounts/search-params";
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
  const [t, views, filters, accounts] = await Promise.all([
    getTranslations("accounts"),
    countAccountViews(ctx),
    listAccountFilters(ctx),
    listAccounts(ctx, query),
  ]);
  const canEdit = atLeast(ctx.role, "editor");
  const obstacles = filters.obstacles.map((code) => ({
    code,
    label: t(`obstacles.${obstacleKey(code)}.say`),
  }));
  const exportHref = accountsPath(workspace, { ...query, page: 1, open: "" }).replace(
    `/${workspace}/accounts`,
    `/api/${workspace}/accounts/export`,
  );

  return (
    <Messages namespaces={["accounts", "findings", "overview"]}>
      <TopBar crumbs={[{ label: ctx.workspace.name, href: `/${workspace}` }, { label: t("title") }]} />
      <PageHead
        title={t("title")}
        actions={
          <>
            <LinkButton href={exportHref} prefetch={false} icon={<Download size={16} />}>
              {t("export")}
            </LinkButton>
            <CheckAllButton workspace={workspace} canEdit={canEdit} />
          </>
        }
      >
        {t("summary", { accounts: views.all, portfolios: filters.businesses.length })}
      </PageHead>
      <div className="px-5 max-md:px-4">
        <LinkTabs
          label={t("views.label")}
          tabs={accountViews.map((view) => ({
            href: accountsPath(workspace, { ...query, view, page: 1, open: "" }),
            label: t(`views.${view}`),
            count: views[view],
            current: query.view === view,
          }))}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2 px-5 py-2.5 max-md:px-4">
        <AccountsSearch />
        <AccountsFilters choices={{ businesses: filters.businesses, obstacles }} />
        <span className="flex-1" />
        <Pagination
          page={accounts.page}
          pageSize={accountsPageSize}
          total={accounts.total}
          hrefFor={(page) => accountsPath(workspace, { ...query, page })}
        />
        <DensitySwitch />
      </div>
      <div className="flex min-h-0 flex-1 border-t border-line">
        {accounts.total === 0 ? (
          <AccountsEmpty
            workspace={workspace}
            query={query}
            all={views.all}
            ready={views.all - views.todo - views.not_eligible}
          />
        ) : (
          <AccountsTable
            workspace={workspace}
            rows={accounts.rows}
            total={accounts.total}
            canEdit={canEdit}
          />
        )}
        {query.open && <AccountPanel ctx={ctx} query={query} ids={accounts.rows.map(({ id }) => id)} />}
      </div>
    </Messages>
  );
}
