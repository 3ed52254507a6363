import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CsvForm } from "@/components/imports/csv-form";
import { ImportTabs } from "@/components/imports/import-tabs";
import { PageBody } from "@/components/shell/page-body";
import { TopBar } from "@/components/shell/top-bar";
import { ExportLink } from "@/components/ui/export-link";
import { Messages } from "@/components/ui/messages";
import { PageHead } from "@/components/ui/page-head";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";
import { csvImportUrl } from "@/lib/draft-csv/schema";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("csv.title") };
}

export default async function CsvImportPage({ params }: Props) {
  const { workspace } = await params;
  const ctx = await requireCtx(workspace);
  const list = `/${workspace}/creatives`;
  if (!atLeast(ctx.role, "editor")) redirect(list);
  const [t, creatives] = await Promise.all([getTranslations("imports"), getTranslations("creatives")]);
  return (
    <Messages namespaces={["imports"]}>
      <TopBar
        back={{ href: list, label: creatives("back") }}
        crumbs={[{ label: creatives("crumbs.creatives"), href: list }, { label: t("crumb") }]}
      />
      <PageBody>
        <PageHead title={t("title")} />
        <ImportTabs workspace={workspace} current="csv" />
        <div className="grid max-w-[880px] gap-5 px-5 pt-4 pb-10 max-md:px-4">
          <p className="text-ink-2">{t("csv.intro")}</p>
          <div>
            <ExportLink href={`${csvImportUrl(workspace)}/blank`}>{t("csv.blank")}</ExportLink>
          </div>
          <CsvForm workspace={workspace} />
        </div>
      </PageBody>
    </Messages>
  );
}
