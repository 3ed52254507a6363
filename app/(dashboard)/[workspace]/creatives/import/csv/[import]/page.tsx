import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ImportResult } from "@/components/imports/import-result";
import { ProblemsTable } from "@/components/imports/problems-table";
import { PageBody } from "@/components/shell/page-body";
import { TopBar } from "@/components/shell/top-bar";
import { Messages } from "@/components/ui/messages";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { requireCtx } from "@/lib/auth/require-ctx";
import { getImport, listProblemRows, problemsPageSize } from "@/lib/draft-csv/queries";
import { csvImportPath } from "@/lib/draft-csv/schema";
import { AppError } from "@/lib/reasons";

type Props = {
  params: Promise<{ workspace: string; import: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

const open = cache(async (workspace: string, id: string) => {
  const ctx = await requireCtx(workspace);
  const found = await getImport(ctx, id).catch((error: unknown) => {
    if (error instanceof AppError && error.reason === "not_found_here") notFound();
    throw error;
  });
  return { ctx, found };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, import: id } = await params;
  return { title: (await open(workspace, id)).found.fileName };
}

export default async function CsvResultPage({ params, searchParams }: Props) {
  const { workspace, import: id } = await params;
  const { ctx, found } = await open(workspace, id);
  const page = Math.max(1, Number((await searchParams)["page"]) || 1);
  const list = `/${workspace}/creatives`;
  const path = csvImportPath(workspace, id);
  const [t, creatives, rows] = await Promise.all([
    getTranslations("imports"),
    getTranslations("creatives"),
    listProblemRows(ctx, id, page),
  ]);
  return (
    <Messages namespaces={["imports"]}>
      <TopBar
        back={{ href: list, label: creatives("back") }}
        crumbs={[
          { label: creatives("crumbs.creatives"), href: list },
          { label: t("crumb"), href: csvImportPath(workspace) },
          { label: found.fileName },
        ]}
      />
      <PageBody>
        <PageHead title={<bdi>{found.fileName}</bdi>} />
        <div className="grid gap-5 px-5 pb-10 max-md:px-4">
          <ImportResult workspace={workspace} found={found} />
          {rows.length > 0 && <ProblemsTable rows={rows} />}
          {found.broken > problemsPageSize && (
            <Pagination
              page={page}
              pageSize={problemsPageSize}
              total={found.broken}
              hrefFor={(next) => `${path}?page=${next}`}
            />
          )}
        </div>
      </PageBody>
    </Messages>
  );
}
