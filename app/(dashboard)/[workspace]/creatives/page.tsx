import { FileInput, Plus } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CreativesTabs } from "@/components/creatives/creatives-tabs";
import { DraftsSearch } from "@/components/creatives/drafts-search";
import { DraftsTable } from "@/components/creatives/drafts-table";
import { KeptNote } from "@/components/creatives/kept-note";
import { PublishedTable } from "@/components/creatives/published-table";
import { TopBar } from "@/components/shell/top-bar";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Messages } from "@/components/ui/messages";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";
import { draftsPath } from "@/lib/drafts/drafts-path";
import { countDrafts, listDrafts } from "@/lib/drafts/list-drafts";
import { countPublished, listPublished } from "@/lib/drafts/list-published";
import { DraftsQuery, draftsPageSize } from "@/lib/drafts/schema";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("drafts"))("title") };
}

export default async function CreativesPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const ctx = await requireCtx(workspace);
  const query = DraftsQuery.parse(await searchParams);
  const isDrafts = query.tab === "drafts";
  const canEdit = atLeast(ctx.role, "editor");
  const [t, drafts, published, list] = await Promise.all([
    getTranslations("drafts"),
    countDrafts(ctx),
    countPublished(ctx),
    isDrafts
      ? listDrafts(ctx, query).then(({ total, lines }) => ({
          total,
          table: <DraftsTable workspace={workspace} lines={lines} canEdit={canEdit} />,
        }))
      : listPublished(ctx, query).then(({ total, lines }) => ({
          total,
          table: <PublishedTable workspace={workspace} lines={lines} canEdit={canEdit} />,
        })),
  ]);
  const newHref = `/${workspace}/creatives/new`;
  const counts = { drafts, published };
  const newButton = canEdit && (
    <LinkButton variant="primary" icon={<Plus size={16} />} href={newHref}>
      {t("new")}
    </LinkButton>
  );

  return (
    <Messages namespaces={["drafts"]}>
      <TopBar
        crumbs={[{ label: ctx.workspace.name, href: `/${workspace}` }, { label: t("title") }]}
        actions={
          canEdit && (
            <span className="flex gap-2 md:hidden">
              <LinkButton size="sm" icon={<FileInput size={14} />} href={`/${workspace}/creatives/import`}>
                {t("import")}
              </LinkButton>
              <LinkButton variant="primary" size="sm" icon={<Plus size={14} />} href={newHref}>
                {t("newShort")}
              </LinkButton>
            </span>
          )
        }
      />
      <PageHead
        title={t("title")}
        actions={
          <>
            {canEdit && (
              <LinkButton icon={<FileInput size={16} />} href={`/${workspace}/creatives/import`}>
                {t("import")}
              </LinkButton>
            )}
            {(drafts > 0 || !isDrafts) && newButton}
          </>
        }
      />
      <CreativesTabs ctx={ctx} current={query.tab} />
      <div className="flex items-center gap-2 px-5 py-2.5 max-md:px-4">
        <DraftsSearch key={query.tab} workspace={workspace} query={query} />
        <span className="flex-1" />
        {list.total > draftsPageSize && (
          <Pagination
            page={query.page}
            pageSize={draftsPageSize}
            total={list.total}
            hrefFor={(page) => draftsPath(workspace, { ...query, page })}
          />
        )}
      </div>
      <KeptNote workspace={workspace} person={ctx.actor.userId} />
      <div className="flex min-h-0 flex-1 flex-col border-t border-line">
        {list.total > 0 ? (
          list.table
        ) : query.q ? (
          <EmptyState
            as="h2"
            title={t("nothing.title")}
            action={
              <LinkButton href={draftsPath(workspace, { ...query, q: "", page: 1 })}>
                {t("nothing.clear")}
              </LinkButton>
            }
          />
        ) : isDrafts ? (
          <EmptyState as="h2" title={t("empty.title", { published: counts.published })} action={newButton}>
            {t("empty.body")}
          </EmptyState>
        ) : (
          <EmptyState as="h2" title={t("emptyPublished.title")}>
            {t("emptyPublished.body")}
          </EmptyState>
        )}
      </div>
    </Messages>
  );
}
