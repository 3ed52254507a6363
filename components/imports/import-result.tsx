import { useTranslations } from "next-intl";
import { ExportLink } from "@/components/ui/export-link";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { csvImportPath, csvImportUrl } from "@/lib/draft-csv/schema";
import type { DraftImport } from "@/lib/generated/prisma/client";

type Props = { workspace: string; found: DraftImport };

/** How many rows became drafts, were drafts before, and wait to be corrected; and what to do next. */
export function ImportResult({ workspace, found }: Props) {
  const t = useTranslations("imports.csv");
  const { made, known, broken, finishedAt } = found;
  const tone = !finishedAt || broken > 0 ? "warn" : "ok";
  return (
    <div className="grid gap-4">
      <Note tone={tone} title={t("became", { made, rows: made + known + broken })}>
        {!finishedAt && <>{t("cutOff")} </>}
        {known > 0 && <>{t("known", { count: known })} </>}
        {broken > 0 ? t("broken", { count: broken }) : t("fine")}
      </Note>
      <div className="flex flex-wrap gap-2">
        <LinkButton variant="primary" href={`/${workspace}/creatives`}>
          {t("toDrafts")}
        </LinkButton>
        {broken > 0 && (
          <ExportLink href={`${csvImportUrl(workspace)}/${found.id}/problems`}>
            {t("download", { count: broken })}
          </ExportLink>
        )}
        <LinkButton href={csvImportPath(workspace)}>{t("another")}</LinkButton>
      </div>
    </div>
  );
}
