import { Download } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { ActivityFilters } from "@/components/activity/activity-filters";
import { ActivityList } from "@/components/activity/activity-list";
import { ActivityTable } from "@/components/activity/activity-table";
import { PageBody } from "@/components/shell/page-body";
import { TopBar } from "@/components/shell/top-bar";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { Messages } from "@/components/ui/messages";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { listActivity, listActivityChoices } from "@/lib/activity/queries";
import {
  activityExportPath,
  activityPageSize,
  activityPath,
  loadActivityQuery,
} from "@/lib/activity/search-params";
import { requireCtx } from "@/lib/auth/require-ctx";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  const t = await getTranslations("activity");
  return { title: t("title") };
}

export default async function ActivityPage({ params, searchParams }: Props) {
  const ctx = await requireCtx((await params).workspace);
  const t = await getTranslations("activity");
  const query = loadActivityQuery(await searchParams);
  const [{ rows, total }, choices] = await Promise.all([listActivity(ctx, query), listActivityChoices(ctx)]);
  const { slug, name } = ctx.workspace;
  const exporting = (
    <a href={activityExportPath(slug, query)} download title={t("exportHint")} className={buttonClass({})}>
      <Download size={16} />
      {t("export")}
    </a>
  );
  return (
    <Messages namespaces={["activity", "connections", "reasons"]}>
      <TopBar
        crumbs={[{ label: name, href: `/${slug}` }, { label: t("title") }]}
        actions={<span className="md:hidden">{exporting}</span>}
      />
      <PageBody>
        <PageHead title={t("title")} actions={exporting}>
          {t("intro")}
        </PageHead>
        <ActivityFilters {...choices} />
        {rows.length > 0 ? (
          <>
            <div className="max-md:hidden">
              <ActivityTable rows={rows} />
            </div>
            <div className="md:hidden">
              <ActivityList rows={rows} />
            </div>
          </>
        ) : (
          <EmptyState as="h2" title={total === 0 && !query.verb && !query.by ? t("empty.title") : t("none")}>
            {total === 0 && !query.verb && !query.by ? t("empty.text") : null}
          </EmptyState>
        )}
        {total > activityPageSize && (
          <div className="flex justify-end px-5 py-3 max-md:px-4">
            <Pagination
              page={query.page}
              pageSize={activityPageSize}
              total={total}
              hrefFor={(page) => activityPath(slug, { ...query, page })}
            />
          </div>
        )}
      </PageBody>
    </Messages>
  );
}
