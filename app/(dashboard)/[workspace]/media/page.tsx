import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CreativesTabs } from "@/components/creatives/creatives-tabs";
import { MediaLibrary } from "@/components/media/media-library";
import { MediaSearch } from "@/components/media/media-search";
import { PageBody } from "@/components/shell/page-body";
import { TopBar } from "@/components/shell/top-bar";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Messages } from "@/components/ui/messages";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";
import { findAdAccountId } from "@/lib/creatives/queries";
import { listMedia } from "@/lib/media/list-media";
import { mediaPath } from "@/lib/media/media-path";
import { MediaQuery, mediaPageSize } from "@/lib/media/schema";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("media"))("title") };
}

export default async function MediaPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const ctx = await requireCtx(workspace);
  const query = MediaQuery.parse(await searchParams);
  const canEdit = atLeast(ctx.role, "editor");
  const [t, drafts, { total, lines }] = await Promise.all([
    getTranslations("media"),
    getTranslations("drafts"),
    findAdAccountId(ctx).then((adAccountId) => listMedia(ctx, query, adAccountId)),
  ]);
  const isFiltered = query.q !== "" || query.kind !== "all";

  return (
    <Messages namespaces={["media", "reasons"]}>
      <TopBar
        crumbs={[
          { label: ctx.workspace.name, href: `/${workspace}` },
          { label: drafts("title"), href: `/${workspace}/creatives` },
          { label: t("title") },
        ]}
      />
      <PageHead title={t("title")} />
      <CreativesTabs ctx={ctx} current="media" />
      <div className="flex flex-wrap items-center gap-2 px-5 py-2.5 max-md:px-4">
        <MediaSearch workspace={workspace} query={query} />
        <span className="flex-1" />
        {total > mediaPageSize && (
          <Pagination
            page={query.page}
            pageSize={mediaPageSize}
            total={total}
            hrefFor={(page) => mediaPath(workspace, { ...query, page })}
          />
        )}
      </div>
      <PageBody>
        <MediaLibrary
          workspace={workspace}
          lines={lines}
          canEdit={canEdit}
          empty={
            isFiltered ? (
              <EmptyState
                as="h2"
                title={t("nothing.title")}
                action={
                  <LinkButton href={mediaPath(workspace, { q: "", kind: "all", page: 1 })}>
                    {t("nothing.clear")}
                  </LinkButton>
                }
              />
            ) : (
              <EmptyState as="h2" title={t("empty.title")}>
                {t(canEdit ? "empty.body" : "empty.viewer")}
              </EmptyState>
            )
          }
        />
      </PageBody>
    </Messages>
  );
}
