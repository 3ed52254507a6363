import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CsvForm } from "@/components/imports/csv-form";
import { ExportLink } from "@/components/ui/export-link";
import { ImportFrame } from "@/components/imports/import-frame";
import { Messages } from "@/components/ui/messages";
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
  if (!atLeast(ctx.role, "editor")) redirect(`/${workspace}/creatives`);
  const t = await getTranslations("imports");
  return (
    <Messages namespaces={["imports"]}>
      <ImportFrame workspace={workspace} current="csv">
        <div className="grid max-w-[880px] gap-5 px-5 pt-4 pb-10 max-md:px-4">
          <p className="text-ink-2">{t("csv.intro")}</p>
          <div>
            <ExportLink href={`${csvImportUrl(workspace)}/blank`}>{t("csv.blank")}</ExportLink>
          </div>
          <CsvForm workspace={workspace} />
        </div>
      </ImportFrame>
    </Messages>
  );
}
