import { getTranslations } from "next-intl/server";
import { LinkTabs } from "@/components/ui/link-tabs";
import { csvImportPath } from "@/lib/draft-csv/schema";

type Props = { workspace: string; current: "request" | "csv" };

export async function ImportTabs({ workspace, current }: Props) {
  const t = await getTranslations("imports.tabs");
  const hrefs = { request: `/${workspace}/creatives/import`, csv: csvImportPath(workspace) };
  return (
    <div className="px-5 max-md:px-4">
      <LinkTabs
        label={t("label")}
        tabs={(["request", "csv"] as const).map((tab) => ({
          href: hrefs[tab],
          label: t(tab),
          current: tab === current,
        }))}
      />
    </div>
  );
}
