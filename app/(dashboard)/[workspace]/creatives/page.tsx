import { FileInput, Plus } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CreativesEmpty } from "@/components/creatives/creatives-empty";
import { CreativesMenu } from "@/components/creatives/creatives-menu";
import { CreativesTabs } from "@/components/creatives/creatives-tabs";
import { DraftsPaging } from "@/components/creatives/drafts-paging";
import { DraftsState } from "@/components/creatives/drafts-state";
import { DraftsTable } from "@/components/creatives/drafts-table";
import { DraftsToolbar } from "@/components/creatives/drafts-toolbar";
import { KeptNote } from "@/components/creatives/kept-note";
import { PublishedTable } from "@/components/creatives/published-table";
import { ImportNote } from "@/components/imports/import-note";
import { TopBar } from "@/components/shell/top-bar";
import { ExportLink } from "@/components/ui/export-link";
import { LinkButton } from "@/components/ui/link-button";
import { Messages } from "@/components/ui/messages";
import { PageHead } from "@/components/ui/page-head";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";
import type { Ctx } from "@/lib/ctx";
import { countDrafts, listAuthors, listDrafts } from "@/lib/drafts/list-drafts";
import { countPublished, listPublished } from "@/lib/drafts/list-published";
import { exportPath, loadDraftsQuery, type DraftsQuery } from "@/lib/drafts/search-params";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("drafts"))("title") };
}

async function listOf(ctx: Ctx, query: DraftsQuery, canEdit: boolean) {
  if (query.tab === "published") {
    const { total, lines } = await listPublished(ctx, query);
    const table = <PublishedTable workspace={ctx.workspace.slug} lines={lines} canEdit={canEdit} />;
    return { total, page: Math.max(1, query.page), table };
  }
  const { total, page, groups } = await listDrafts(ctx, query);
  return { total, page, table: <DraftsTable groups={groups} total={total} /> };
}

export default async function CreativesPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const ctx = await requireCtx(workspace);
  const query = loadDraftsQuery(await searchParams);
  const canEdit = atLeast(ctx.role, "editor");
  const [t, drafts, published, templates, authors, list] = await Promise.all([
    getTranslations("drafts"),
    countDrafts(ctx),
    countPublished(ctx),
    countDrafts(ctx, "templates"),
    listAuthors(ctx, query.tab),
    listOf(ctx, query, canEdit),
  ]);
  const newHref = `/${workspace}/creatives/new`;
  const importHref = `/${workspace}/creatives/import`;
  const exportHref = list.total > 0 && query.tab === "drafts" ? exportPath(workspace, query) : null;
  const isBlank = query.tab === "drafts" && drafts === 0;

  return (
    <Messages namespaces={["drafts", "creatives", "creative-rules", "imports"]}>
      <DraftsState workspace={workspace} canEdit={canEdit}>
        <TopBar
          crumbs={[{ label: ctx.workspace.name, href: `/${workspace}` }, { label: t("title") }]}
          actions={
            <span className="flex gap-2 md:hidden">
              <CreativesMenu importHref={canEdit ? importHref : null} exportHref={exportHref} />
              {canEdit && (
                <LinkButton variant="primary" size="sm" icon={<Plus size={14} />} href={newHref}>
                  {t("newShort")}
                </LinkButton>
              )}
            </span>
          }
        />
        <PageHead
          title={t("title")}
          className="max-md:sr-only"
          actions={
            <>
              {exportHref && <ExportLink href={exportHref}>{t("export")}</ExportLink>}
              {canEdit && (
                <LinkButton icon={<FileInput size={16} />} href={importHref}>
                  {t("import")}
                </LinkButton>
              )}
              {canEdit && !isBlank && (
                <LinkButton variant="primary" icon={<Plus size={16} />} href={newHref}>
                  {t("new")}
                </LinkButton>
              )}
            </>
          }
        />
        <CreativesTabs ctx={ctx} current={query.tab} />
        <DraftsToolbar authors={authors} page={list.page} total={list.total} />
        {query.tab === "drafts" && canEdit && <ImportNote ctx={ctx} />}
        <KeptNote workspace={workspace} person={ctx.actor.userId} />
        <div className="flex min-h-0 flex-1 flex-col border-t border-line">
          {list.total > 0 ? (
            list.table
          ) : (
            <CreativesEmpty
              {...{ workspace, query, authors, canEdit }}
              counts={{ drafts, published, templates }}
            />
          )}
        </div>
        <div className="flex justify-center p-4 empty:hidden md:hidden">
          <DraftsPaging page={list.page} total={list.total} />
        </div>
      </DraftsState>
    </Messages>
  );
}
